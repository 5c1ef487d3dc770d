"""Mandates: who signs for an account, how many and up to which amount."""

from __future__ import annotations

from alembic import op
from sqlalchemy import (
    Boolean,
    Column,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Text,
    UniqueConstraint,
)

revision = "0002"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; accounts have no mandate at first."""
    op.create_table(
        "mandates",
        Column("id", String(32), nullable=False),
        Column("account_id", String(32), nullable=False),
        Column("version", Integer, nullable=False),
        Column("rules", Text, nullable=False),
        Column("panels", Text, nullable=False),
        Column("always_refer", Boolean, nullable=False),
        Column("instructions", LargeBinary, nullable=False),
        Column("changed_utc", String(32), nullable=False),
        Column("changed_by", String(100), nullable=False),
        PrimaryKeyConstraint("id", name="pk_mandates"),
        ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_mandates_account_id"),
        UniqueConstraint("account_id", "version", name="uq_mandates_account_id"),
    )
