"""Thresholds that a bank made its own."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Boolean, Column, PrimaryKeyConstraint, String, Text

revision = "0006"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "own_thresholds",
        Column("id", String(32), nullable=False),
        Column("model_version", String(100), nullable=False),
        Column("points", Text, nullable=False),
        Column("time_utc", String(32), nullable=False),
        Column("actor", String(100), nullable=False),
        Column("withdrawn", Boolean, nullable=False),
        PrimaryKeyConstraint("id", name="pk_own_thresholds"),
    )
    op.create_index("ix_own_thresholds_model_version", "own_thresholds", ["model_version"])
