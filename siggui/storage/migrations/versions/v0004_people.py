"""Users who sign in, and the index by which decisions of a period are exported."""

from __future__ import annotations

from alembic import op
from sqlalchemy import (
    CheckConstraint,
    Column,
    Integer,
    PrimaryKeyConstraint,
    String,
    UniqueConstraint,
)

revision = "0004"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of users and of how long a desk may stand idle."""
    bytewise = String(200).with_variant(String(200, collation="C"), "postgresql")
    op.create_table(
        "users",
        Column("id", String(32), nullable=False),
        Column("name", String(100), nullable=False),
        Column("name_key", bytewise, nullable=False),
        Column("role", String(16), nullable=False),
        Column("state", String(16), nullable=False),
        Column("must_change", Integer, nullable=False),
        Column("password_hash", String(200), nullable=False),
        Column("failures", Integer, nullable=False),
        Column("wait_until_utc", String(32), nullable=False),
        Column("seal", String(64), nullable=False),
        PrimaryKeyConstraint("id", name="pk_users"),
        UniqueConstraint("name_key", name="uq_users_name_key"),
    )
    op.create_table(
        "sign_in",
        Column("id", Integer, autoincrement=False, nullable=False),
        Column("idle_minutes", Integer, nullable=False),
        CheckConstraint("id = 1", name=op.f("ck_sign_in_single")),
        PrimaryKeyConstraint("id", name="pk_sign_in"),
    )
    op.create_index("ix_decisions_time_utc", "decisions", ["time_utc"])
