"""Several signatures on one item of the queue, and the day on which it was signed."""

from __future__ import annotations

from alembic import op
from sqlalchemy import (
    Column,
    Date,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
)

revision = "0009"
down_revision = "0005"
branch_labels = None
depends_on = None

_ID = String(32)


def upgrade() -> None:
    """Add what is new; items from before bear one signature, and nobody said when."""
    op.add_column("queue_items", Column("signed_on", Date, nullable=True))
    op.create_table(
        "queue_more_images",
        Column("item_id", _ID, nullable=False),
        Column("position", Integer, autoincrement=False, nullable=False),
        Column("image", LargeBinary, nullable=False),
        PrimaryKeyConstraint("item_id", "position", name="pk_queue_more_images"),
        ForeignKeyConstraint(["item_id"], ["queue_items.id"], name="fk_queue_more_images_item_id"),
    )
    op.create_table(
        "queue_more_decisions",
        Column("judgment_id", _ID, nullable=False),
        Column("decision_id", _ID, nullable=False),
        PrimaryKeyConstraint("judgment_id", "decision_id", name="pk_queue_more_decisions"),
        ForeignKeyConstraint(
            ["judgment_id"], ["queue_judgments.id"], name="fk_queue_more_decisions_judgment_id"
        ),
        ForeignKeyConstraint(
            ["decision_id"], ["decisions.id"], name="fk_queue_more_decisions_decision_id"
        ),
    )
    op.create_index("ix_queue_more_decisions_decision_id", "queue_more_decisions", ["decision_id"])
    op.create_index("ix_queue_judgments_decision_id", "queue_judgments", ["decision_id"])
