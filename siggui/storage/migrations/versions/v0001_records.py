"""Customers, accounts, signatories, specimens, verifications, decisions and the audit log."""

from __future__ import annotations

from alembic import op
from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Text,
    UniqueConstraint,
)

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_BYTEWISE = String(200).with_variant(String(200, collation="C"), "postgresql")
_ID = String(32)
_DIGEST = String(64)
_TIME = String(32)
_ACTOR = String(100)


def upgrade() -> None:
    """Make every table of the first version."""
    _customers()
    _specimens()
    _casework()
    _audit()


def _customers() -> None:
    op.create_table(
        "vault",
        Column("id", Integer, autoincrement=False, nullable=False),
        Column("database_id", _ID, nullable=False),
        Column("key_id", String(16), nullable=False),
        Column("key_check", _DIGEST, nullable=False),
        CheckConstraint("id = 1", name=op.f("ck_vault_single")),
        PrimaryKeyConstraint("id", name="pk_vault"),
    )
    op.create_table(
        "customers",
        Column("id", _ID, nullable=False),
        Column("number", String(64), nullable=False),
        Column("number_key", _BYTEWISE, nullable=False),
        Column("name", String(200), nullable=False),
        PrimaryKeyConstraint("id", name="pk_customers"),
        UniqueConstraint("number_key", name="uq_customers_number_key"),
    )
    op.create_table(
        "name_words",
        Column("word", _BYTEWISE, nullable=False),
        Column("customer_id", _ID, nullable=False),
        PrimaryKeyConstraint("word", "customer_id", name="pk_name_words"),
        ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name="fk_name_words_customer_id", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "accounts",
        Column("id", _ID, nullable=False),
        Column("customer_id", _ID, nullable=False),
        Column("number", String(64), nullable=False),
        Column("number_key", _BYTEWISE, nullable=False),
        PrimaryKeyConstraint("id", name="pk_accounts"),
        UniqueConstraint("number_key", name="uq_accounts_number_key"),
        ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_accounts_customer_id"),
    )
    op.create_index("ix_accounts_customer_id", "accounts", ["customer_id"])
    op.create_table(
        "signatories",
        Column("id", _ID, nullable=False),
        Column("account_id", _ID, nullable=False),
        Column("name", String(200), nullable=False),
        PrimaryKeyConstraint("id", name="pk_signatories"),
        ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_signatories_account_id"),
    )
    op.create_index("ix_signatories_account_id", "signatories", ["account_id"])


def _specimens() -> None:
    op.create_table(
        "specimens",
        Column("id", _ID, nullable=False),
        Column("signatory_id", _ID, nullable=False),
        Column("image_sha256", _DIGEST, nullable=False),
        Column("canvas_key", _ID, nullable=False),
        Column("quality", Text, nullable=False),
        Column("source_name", String(255), nullable=False),
        Column("source_sha256", _DIGEST, nullable=False),
        Column("source_page", Integer, nullable=False),
        Column("source_crop", Text, nullable=True),
        Column("valid_from", Date, nullable=False),
        Column("valid_until", Date, nullable=True),
        Column("state", String(16), nullable=False),
        Column("enrolled_utc", _TIME, nullable=False),
        Column("enrolled_by", _ACTOR, nullable=False),
        PrimaryKeyConstraint("id", name="pk_specimens"),
        ForeignKeyConstraint(
            ["signatory_id"], ["signatories.id"], name="fk_specimens_signatory_id"
        ),
    )
    for column in ("signatory_id", "image_sha256", "canvas_key"):
        op.create_index(f"ix_specimens_{column}", "specimens", [column])
    op.create_table(
        "specimen_images",
        Column("specimen_id", _ID, nullable=False),
        Column("image", LargeBinary, nullable=False),
        Column("trace", LargeBinary, nullable=False),
        PrimaryKeyConstraint("specimen_id", name="pk_specimen_images"),
        ForeignKeyConstraint(
            ["specimen_id"], ["specimens.id"], name="fk_specimen_images_specimen_id"
        ),
    )
    op.create_table(
        "embeddings",
        Column("specimen_id", _ID, nullable=False),
        Column("model_version", String(100), nullable=False),
        Column("embedding", LargeBinary, nullable=False),
        PrimaryKeyConstraint("specimen_id", "model_version", name="pk_embeddings"),
        ForeignKeyConstraint(["specimen_id"], ["specimens.id"], name="fk_embeddings_specimen_id"),
    )


def _casework() -> None:
    op.create_table(
        "verifications",
        Column("id", _ID, nullable=False),
        Column("signatory_id", _ID, nullable=False),
        Column("time_utc", _TIME, nullable=False),
        Column("actor", _ACTOR, nullable=False),
        Column("questioned_sha256", _DIGEST, nullable=False),
        Column("questioned_key", _ID, nullable=False),
        Column("model_version", String(100), nullable=False),
        Column("device", String(32), nullable=False),
        Column("operating_point", String(32), nullable=False),
        Column("match_from", Float, nullable=False),
        Column("no_match_below", Float, nullable=False),
        Column("log_lr", Float, nullable=False),
        Column("similarity", Float, nullable=False),
        Column("decision", String(16), nullable=False),
        Column("warnings", Text, nullable=False),
        PrimaryKeyConstraint("id", name="pk_verifications"),
        ForeignKeyConstraint(
            ["signatory_id"], ["signatories.id"], name="fk_verifications_signatory_id"
        ),
    )
    op.create_index("ix_verifications_signatory_id", "verifications", ["signatory_id"])
    op.create_table(
        "questioned_images",
        Column("verification_id", _ID, nullable=False),
        Column("image", LargeBinary, nullable=False),
        PrimaryKeyConstraint("verification_id", name="pk_questioned_images"),
        ForeignKeyConstraint(
            ["verification_id"], ["verifications.id"], name="fk_questioned_images_verification_id"
        ),
    )
    op.create_table(
        "used_specimens",
        Column("verification_id", _ID, nullable=False),
        Column("position", Integer, autoincrement=False, nullable=False),
        Column("specimen_id", _ID, nullable=True),
        Column("canvas_key", _ID, nullable=False),
        Column("similarity", Float, nullable=False),
        PrimaryKeyConstraint("verification_id", "position", name="pk_used_specimens"),
        ForeignKeyConstraint(
            ["verification_id"], ["verifications.id"], name="fk_used_specimens_verification_id"
        ),
        ForeignKeyConstraint(
            ["specimen_id"], ["specimens.id"], name="fk_used_specimens_specimen_id"
        ),
    )
    op.create_index("ix_used_specimens_specimen_id", "used_specimens", ["specimen_id"])
    op.create_table(
        "decisions",
        Column("id", _ID, nullable=False),
        Column("verification_id", _ID, nullable=False),
        Column("outcome", String(16), nullable=False),
        Column("reason_code", String(32), nullable=False),
        Column("actor", _ACTOR, nullable=False),
        Column("time_utc", _TIME, nullable=False),
        Column("audit_sequence", BigInteger, nullable=False),
        PrimaryKeyConstraint("id", name="pk_decisions"),
        ForeignKeyConstraint(
            ["verification_id"], ["verifications.id"], name="fk_decisions_verification_id"
        ),
    )
    op.create_index("ix_decisions_verification_id", "decisions", ["verification_id"])


def _audit() -> None:
    op.create_table(
        "audit",
        Column("sequence", BigInteger, autoincrement=False, nullable=False),
        Column("time_utc", _TIME, nullable=False),
        Column("actor", _ACTOR, nullable=False),
        Column("act", String(40), nullable=False),
        Column("subject", String(80), nullable=False),
        Column("details", Text, nullable=False),
        Column("previous", _DIGEST, nullable=False),
        Column("seal", _DIGEST, nullable=False),
        PrimaryKeyConstraint("sequence", name="pk_audit"),
    )
    op.create_index("ix_audit_subject", "audit", ["subject"])
    op.create_table(
        "audit_head",
        Column("id", Integer, autoincrement=False, nullable=False),
        Column("sequence", BigInteger, nullable=False),
        Column("seal", _DIGEST, nullable=False),
        Column("head_seal", _DIGEST, nullable=False),
        CheckConstraint("id = 1", name=op.f("ck_audit_head_single")),
        PrimaryKeyConstraint("id", name="pk_audit_head"),
    )
    # Against slips of any program; whoever means harm can take these away, and the seals tell.
    if op.get_bind().dialect.name == "sqlite":
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER audit_no_{act.lower()} BEFORE {act} ON audit "
                "BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END"
            )
    else:
        op.execute(
            "CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$"
        )
        op.execute(
            "CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
            "FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only()"
        )
