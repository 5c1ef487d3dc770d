"""Items: which signatures were checked together, for which amount, and what the mandate said."""

from __future__ import annotations

from alembic import op
from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKeyConstraint,
    Integer,
    PrimaryKeyConstraint,
    String,
    Text,
)

revision = "0007"
down_revision = "0002"
branch_labels = None
depends_on = None

_ID = String(32)


def upgrade() -> None:
    """Add the tables; verdicts from before belong to no item."""
    op.create_table(
        "item_checks",
        Column("id", _ID, nullable=False),
        Column("account_id", _ID, nullable=False),
        Column("mandate_id", _ID, nullable=True),
        Column("amount_cents", BigInteger, nullable=True),
        Column("verdict", String(16), nullable=True),
        Column("forgeries", Text, nullable=False),
        Column("time_utc", String(32), nullable=False),
        Column("actor", String(100), nullable=False),
        PrimaryKeyConstraint("id", name="pk_item_checks"),
        ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_item_checks_account_id"),
        ForeignKeyConstraint(["mandate_id"], ["mandates.id"], name="fk_item_checks_mandate_id"),
    )
    op.create_index("ix_item_checks_account_id", "item_checks", ["account_id"])
    op.create_table(
        "checked_signatures",
        Column("check_id", _ID, nullable=False),
        Column("position", Integer, autoincrement=False, nullable=False),
        Column("verification_id", _ID, nullable=False),
        PrimaryKeyConstraint("check_id", "position", name="pk_checked_signatures"),
        ForeignKeyConstraint(
            ["check_id"], ["item_checks.id"], name="fk_checked_signatures_check_id"
        ),
        ForeignKeyConstraint(
            ["verification_id"], ["verifications.id"], name="fk_checked_signatures_verification_id"
        ),
    )
    op.create_index(
        "ix_checked_signatures_verification_id", "checked_signatures", ["verification_id"]
    )
