"""Networks that were fine-tuned on a bank's own signatures."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Boolean, Column, LargeBinary, PrimaryKeyConstraint, String

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; the shipped network stays in use."""
    op.create_table(
        "own_networks",
        Column("id", String(32), nullable=False),
        Column("model_version", String(100), nullable=False),
        Column("based_on", String(100), nullable=False),
        Column("sha256", String(64), nullable=False),
        Column("weights", LargeBinary, nullable=False),
        Column("time_utc", String(32), nullable=False),
        Column("actor", String(100), nullable=False),
        Column("withdrawn", Boolean, nullable=False),
        PrimaryKeyConstraint("id", name="pk_own_networks"),
    )
    op.create_index("ix_own_networks_model_version", "own_networks", ["model_version"])
