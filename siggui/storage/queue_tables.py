"""The tables of the queue, as the newest migration leaves them."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from siggui.storage.tables import DIGEST, ID, metadata

# Signatures that wait for a person. Each index holds all that a filter looks at, so that a page of
# a long queue is read from it alone; -1 cents stand for an unknown amount.
queue_items = Table(
    "queue_items",
    metadata,
    Column("id", ID, primary_key=True),
    Column("external_id", String(64), nullable=False),
    Column("account_id", ID, ForeignKey("accounts.id"), nullable=False, index=True),
    Column("signatory_id", ID, ForeignKey("signatories.id"), nullable=True),
    Column("amount_cents", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("source", String(255), nullable=False),
    Column("image_sha256", DIGEST, nullable=False, index=True),
    Column("arrived_utc", String(32), nullable=False),
    Column("state", String(16), nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("claimed_by", String(100), nullable=False),
    Column("claimed_until", String(32), nullable=False),
    Column("claim_token", ID, nullable=False),
    Column("decision", String(16), nullable=False),
    Column("log_lr", Float, nullable=True),
    Column("advice", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("risk", Float, nullable=False),
    Column("signed_on", Date, nullable=True),
    Column("crops", Text, nullable=True),
    Index("ix_queue_items_risk", "state", "risk", "id", "decision", "amount_cents"),
    Index("ix_queue_items_age", "state", "arrived_utc", "id", "decision", "amount_cents"),
    Index("ix_queue_items_amount", "state", "amount_cents", "id", "decision"),
)

queue_images = Table(
    "queue_images",
    metadata,
    Column("item_id", ID, ForeignKey("queue_items.id"), primary_key=True),
    Column("image", LargeBinary, nullable=False),
    Column("thumbnail", LargeBinary, nullable=False),
)

# The first signature and its small picture are above; an item may bear more of them.
queue_more_images = Table(
    "queue_more_images",
    metadata,
    Column("item_id", ID, ForeignKey("queue_items.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("image", LargeBinary, nullable=False),
)

# The pages that signatures were found on, while their item waits; several on one page share that
# of the first.
queue_pages = Table(
    "queue_pages",
    metadata,
    Column("item_id", ID, ForeignKey("queue_items.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("page", LargeBinary, nullable=False),
)

# Apart, so that no list of the queue can tell a test item from another.
queue_tests = Table(
    "queue_tests",
    metadata,
    Column("item_id", ID, ForeignKey("queue_items.id"), primary_key=True),
    Column("truth", String(16), nullable=False),
)

queue_judgments = Table(
    "queue_judgments",
    metadata,
    Column("id", ID, primary_key=True),
    Column("item_id", ID, ForeignKey("queue_items.id"), nullable=False, index=True),
    Column("look", String(16), nullable=False),
    Column("actor", String(100), nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("reason_code", String(32), nullable=False),
    Column("time_utc", String(32), nullable=False, index=True),
    Column("decision_id", ID, ForeignKey("decisions.id"), nullable=True, index=True),
)

# A judgment names the decision on the first signature; here are those on the others.
queue_more_decisions = Table(
    "queue_more_decisions",
    metadata,
    Column("judgment_id", ID, ForeignKey("queue_judgments.id"), primary_key=True),
    Column("decision_id", ID, ForeignKey("decisions.id"), primary_key=True, index=True),
)

queue_policy = Table(
    "queue_policy",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("policy", Text, nullable=False),
    CheckConstraint("id = 1", name="single"),
)
