"""Marks that a clerk made on the signatures of a verdict, kept when they decide on it."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, ForeignKeyConstraint, LargeBinary, PrimaryKeyConstraint, String

revision = "0005"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; nothing was marked on verdicts from before."""
    op.create_table(
        "annotations",
        Column("verification_id", String(32), nullable=False),
        Column("marks", LargeBinary, nullable=False),
        PrimaryKeyConstraint("verification_id", name="pk_annotations"),
        ForeignKeyConstraint(
            ["verification_id"], ["verifications.id"], name="fk_annotations_verification_id"
        ),
    )
