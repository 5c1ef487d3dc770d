"""Signatures that wait for a person, what was said about them, and the bank's rules for it."""

from __future__ import annotations

from alembic import op
from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Float,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Text,
)

revision = "0003"
down_revision = "0004"
branch_labels = None
depends_on = None

_ID = String(32)
_TIME = String(32)
_ACTOR = String(100)


def upgrade() -> None:
    """Make the tables of the queue."""
    _items()
    _parts()
    _judgments()
    op.create_table(
        "queue_policy",
        Column("id", Integer, autoincrement=False, nullable=False),
        Column("policy", Text, nullable=False),
        CheckConstraint("id = 1", name=op.f("ck_queue_policy_single")),
        PrimaryKeyConstraint("id", name="pk_queue_policy"),
    )


def _items() -> None:
    op.create_table(
        "queue_items",
        Column("id", _ID, nullable=False),
        Column("external_id", String(64), nullable=False),
        Column("account_id", _ID, nullable=False),
        Column("signatory_id", _ID, nullable=True),
        Column("amount_cents", BigInteger, nullable=False),
        Column("currency", String(3), nullable=False),
        Column("source", String(255), nullable=False),
        Column("image_sha256", String(64), nullable=False),
        Column("arrived_utc", _TIME, nullable=False),
        Column("state", String(16), nullable=False),
        Column("outcome", String(16), nullable=False),
        Column("claimed_by", _ACTOR, nullable=False),
        Column("claimed_until", _TIME, nullable=False),
        Column("claim_token", _ID, nullable=False),
        Column("decision", String(16), nullable=False),
        Column("log_lr", Float, nullable=True),
        Column("advice", Text, nullable=False),
        Column("note", Text, nullable=False),
        Column("risk", Float, nullable=False),
        PrimaryKeyConstraint("id", name="pk_queue_items"),
        ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_queue_items_account_id"),
        ForeignKeyConstraint(
            ["signatory_id"], ["signatories.id"], name="fk_queue_items_signatory_id"
        ),
    )
    op.create_index("ix_queue_items_account_id", "queue_items", ["account_id"])
    op.create_index("ix_queue_items_image_sha256", "queue_items", ["image_sha256"])
    for name, columns in (
        ("risk", ["state", "risk", "id", "decision", "amount_cents"]),
        ("age", ["state", "arrived_utc", "id", "decision", "amount_cents"]),
        ("amount", ["state", "amount_cents", "id", "decision"]),
    ):
        op.create_index(f"ix_queue_items_{name}", "queue_items", columns)


def _parts() -> None:
    op.create_table(
        "queue_images",
        Column("item_id", _ID, nullable=False),
        Column("image", LargeBinary, nullable=False),
        Column("thumbnail", LargeBinary, nullable=False),
        PrimaryKeyConstraint("item_id", name="pk_queue_images"),
        ForeignKeyConstraint(["item_id"], ["queue_items.id"], name="fk_queue_images_item_id"),
    )
    op.create_table(
        "queue_tests",
        Column("item_id", _ID, nullable=False),
        Column("truth", String(16), nullable=False),
        PrimaryKeyConstraint("item_id", name="pk_queue_tests"),
        ForeignKeyConstraint(["item_id"], ["queue_items.id"], name="fk_queue_tests_item_id"),
    )


def _judgments() -> None:
    op.create_table(
        "queue_judgments",
        Column("id", _ID, nullable=False),
        Column("item_id", _ID, nullable=False),
        Column("look", String(16), nullable=False),
        Column("actor", _ACTOR, nullable=False),
        Column("outcome", String(16), nullable=False),
        Column("reason_code", String(32), nullable=False),
        Column("time_utc", _TIME, nullable=False),
        Column("decision_id", _ID, nullable=True),
        PrimaryKeyConstraint("id", name="pk_queue_judgments"),
        ForeignKeyConstraint(["item_id"], ["queue_items.id"], name="fk_queue_judgments_item_id"),
        ForeignKeyConstraint(
            ["decision_id"], ["decisions.id"], name="fk_queue_judgments_decision_id"
        ),
    )
    op.create_index("ix_queue_judgments_item_id", "queue_judgments", ["item_id"])
    op.create_index("ix_queue_judgments_time_utc", "queue_judgments", ["time_utc"])
