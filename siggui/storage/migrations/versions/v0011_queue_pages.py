"""The pages that signatures in the queue were found on, so that they can be framed anew."""

from __future__ import annotations

from alembic import op
from sqlalchemy import (
    Column,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Text,
)

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what is new; of items from before there is only what was cut out."""
    op.add_column("queue_items", Column("crops", Text, nullable=True))
    op.create_table(
        "queue_pages",
        Column("item_id", String(32), nullable=False),
        Column("position", Integer, autoincrement=False, nullable=False),
        Column("page", LargeBinary, nullable=False),
        PrimaryKeyConstraint("item_id", "position", name="pk_queue_pages"),
        ForeignKeyConstraint(["item_id"], ["queue_items.id"], name="fk_queue_pages_item_id"),
    )
