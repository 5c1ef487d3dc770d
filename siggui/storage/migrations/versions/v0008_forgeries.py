"""The list of known forgeries, with what each network made of them."""

from __future__ import annotations

from alembic import op
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKeyConstraint,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    UniqueConstraint,
)

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_ID = String(32)


def upgrade() -> None:
    """Add the tables; nothing is on the list at first."""
    op.create_table(
        "known_forgeries",
        Column("id", _ID, nullable=False),
        Column("verification_id", _ID, nullable=False),
        Column("account_id", _ID, nullable=False),
        Column("canvas_key", _ID, nullable=False),
        Column("reason_code", String(32), nullable=False),
        Column("in_force", Boolean, nullable=False),
        Column("changed_sequence", BigInteger, nullable=False),
        Column("listed_utc", String(32), nullable=False),
        Column("listed_by", String(100), nullable=False),
        PrimaryKeyConstraint("id", name="pk_known_forgeries"),
        UniqueConstraint("verification_id", name="uq_known_forgeries_verification_id"),
        ForeignKeyConstraint(
            ["verification_id"], ["verifications.id"], name="fk_known_forgeries_verification_id"
        ),
        ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_known_forgeries_account_id"),
    )
    for column in ("account_id", "changed_sequence"):
        op.create_index(f"ix_known_forgeries_{column}", "known_forgeries", [column])
    op.create_table(
        "forgery_embeddings",
        Column("forgery_id", _ID, nullable=False),
        Column("model_version", String(100), nullable=False),
        Column("vector", LargeBinary, nullable=False),
        Column("embedding", LargeBinary, nullable=False),
        PrimaryKeyConstraint("forgery_id", "model_version", name="pk_forgery_embeddings"),
        ForeignKeyConstraint(
            ["forgery_id"], ["known_forgeries.id"], name="fk_forgery_embeddings_forgery_id"
        ),
    )
