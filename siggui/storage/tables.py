"""The tables, as the newest migration leaves them.

Ids are 32 hex digits made by the program, so that encrypted parts can be bound to a row before it
is written. Times are ISO 8601 text in UTC: SQLite would drop the time zone.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

# Constraints need names to be found again by a later migration.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# Compared sign by sign, so that a range of an index holds all that begins alike; PostgreSQL would
# sort by language.
BYTEWISE = String(200).with_variant(String(200, collation="C"), "postgresql")
ID = String(32)
DIGEST = String(64)

vault = Table(
    "vault",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("database_id", ID, nullable=False),
    Column("key_id", String(16), nullable=False),
    Column("key_check", DIGEST, nullable=False),
    CheckConstraint("id = 1", name="single"),
)

customers = Table(
    "customers",
    metadata,
    Column("id", ID, primary_key=True),
    Column("number", String(64), nullable=False),
    Column("number_key", BYTEWISE, nullable=False, unique=True),
    Column("name", String(200), nullable=False),
)

name_words = Table(
    "name_words",
    metadata,
    Column("word", BYTEWISE, primary_key=True),
    Column("customer_id", ID, ForeignKey("customers.id", ondelete="CASCADE"), primary_key=True),
)

accounts = Table(
    "accounts",
    metadata,
    Column("id", ID, primary_key=True),
    Column("customer_id", ID, ForeignKey("customers.id"), nullable=False, index=True),
    Column("number", String(64), nullable=False),
    Column("number_key", BYTEWISE, nullable=False, unique=True),
)

signatories = Table(
    "signatories",
    metadata,
    Column("id", ID, primary_key=True),
    Column("account_id", ID, ForeignKey("accounts.id"), nullable=False, index=True),
    Column("name", String(200), nullable=False),
)

# A row for each version; the instructions are free text and encrypted.
mandates = Table(
    "mandates",
    metadata,
    Column("id", ID, primary_key=True),
    Column("account_id", ID, ForeignKey("accounts.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("rules", Text, nullable=False),
    Column("panels", Text, nullable=False),
    Column("always_refer", Boolean, nullable=False),
    Column("instructions", LargeBinary, nullable=False),
    Column("changed_utc", String(32), nullable=False),
    Column("changed_by", String(100), nullable=False),
    UniqueConstraint("account_id", "version"),
)

specimens = Table(
    "specimens",
    metadata,
    Column("id", ID, primary_key=True),
    Column("signatory_id", ID, ForeignKey("signatories.id"), nullable=False, index=True),
    Column("image_sha256", DIGEST, nullable=False, index=True),
    Column("canvas_key", ID, nullable=False, index=True),
    Column("quality", Text, nullable=False),
    Column("source_name", String(255), nullable=False),
    Column("source_sha256", DIGEST, nullable=False),
    Column("source_page", Integer, nullable=False),
    Column("source_crop", Text, nullable=True),
    Column("valid_from", Date, nullable=False),
    Column("valid_until", Date, nullable=True),
    Column("state", String(16), nullable=False),
    Column("enrolled_utc", String(32), nullable=False),
    Column("enrolled_by", String(100), nullable=False),
)

# Large and encrypted: apart, so that lists of specimens stay quick to read.
specimen_images = Table(
    "specimen_images",
    metadata,
    Column("specimen_id", ID, ForeignKey("specimens.id"), primary_key=True),
    Column("image", LargeBinary, nullable=False),
    Column("trace", LargeBinary, nullable=False),
)

embeddings = Table(
    "embeddings",
    metadata,
    Column("specimen_id", ID, ForeignKey("specimens.id"), primary_key=True),
    Column("model_version", String(100), primary_key=True),
    Column("embedding", LargeBinary, nullable=False),
)

verifications = Table(
    "verifications",
    metadata,
    Column("id", ID, primary_key=True),
    Column("signatory_id", ID, ForeignKey("signatories.id"), nullable=False, index=True),
    Column("time_utc", String(32), nullable=False),
    Column("actor", String(100), nullable=False),
    Column("questioned_sha256", DIGEST, nullable=False),
    Column("questioned_key", ID, nullable=False),
    Column("model_version", String(100), nullable=False),
    Column("device", String(32), nullable=False),
    Column("operating_point", String(32), nullable=False),
    Column("match_from", Float, nullable=False),
    Column("no_match_below", Float, nullable=False),
    Column("log_lr", Float, nullable=False),
    Column("similarity", Float, nullable=False),
    Column("decision", String(16), nullable=False),
    Column("warnings", Text, nullable=False),
)

questioned_images = Table(
    "questioned_images",
    metadata,
    Column("verification_id", ID, ForeignKey("verifications.id"), primary_key=True),
    Column("image", LargeBinary, nullable=False),
)

case_annotations = Table(
    "annotations",
    metadata,
    Column("verification_id", ID, ForeignKey("verifications.id"), primary_key=True),
    Column("marks", LargeBinary, nullable=False),
)

used_specimens = Table(
    "used_specimens",
    metadata,
    Column("verification_id", ID, ForeignKey("verifications.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("specimen_id", ID, ForeignKey("specimens.id"), nullable=True),
    Column("canvas_key", ID, nullable=False),
    Column("similarity", Float, nullable=False),
    Index("ix_used_specimens_specimen_id", "specimen_id"),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", ID, primary_key=True),
    Column("verification_id", ID, ForeignKey("verifications.id"), nullable=False, index=True),
    Column("outcome", String(16), nullable=False),
    Column("reason_code", String(32), nullable=False),
    Column("actor", String(100), nullable=False),
    Column("time_utc", String(32), nullable=False),
    Column("audit_sequence", BigInteger, nullable=False),
    # Exports take a period.
    Index("ix_decisions_time_utc", "time_utc"),
)

own_thresholds = Table(
    "own_thresholds",
    metadata,
    Column("id", ID, primary_key=True),
    Column("model_version", String(100), nullable=False, index=True),
    Column("points", Text, nullable=False),
    Column("time_utc", String(32), nullable=False),
    Column("actor", String(100), nullable=False),
    Column("withdrawn", Boolean, nullable=False),
)

# Networks that were fine-tuned here. Their weights are sealed: they were made from customers'
# signatures.
own_networks = Table(
    "own_networks",
    metadata,
    Column("id", ID, primary_key=True),
    Column("model_version", String(100), nullable=False, index=True),
    Column("based_on", String(100), nullable=False),
    Column("sha256", DIGEST, nullable=False),
    Column("weights", LargeBinary, nullable=False),
    Column("time_utc", String(32), nullable=False),
    Column("actor", String(100), nullable=False),
    Column("withdrawn", Boolean, nullable=False),
)

# Signatures that were checked together: an item.
item_checks = Table(
    "item_checks",
    metadata,
    Column("id", ID, primary_key=True),
    Column("account_id", ID, ForeignKey("accounts.id"), nullable=False, index=True),
    Column("mandate_id", ID, ForeignKey("mandates.id"), nullable=True),
    Column("amount_cents", BigInteger, nullable=True),
    Column("verdict", String(16), nullable=True),
    Column("forgeries", Text, nullable=False),
    Column("time_utc", String(32), nullable=False),
    Column("actor", String(100), nullable=False),
)

checked_signatures = Table(
    "checked_signatures",
    metadata,
    Column("check_id", ID, ForeignKey("item_checks.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("verification_id", ID, ForeignKey("verifications.id"), nullable=False, index=True),
)

known_forgeries = Table(
    "known_forgeries",
    metadata,
    Column("id", ID, primary_key=True),
    Column("verification_id", ID, ForeignKey("verifications.id"), nullable=False, unique=True),
    Column("account_id", ID, ForeignKey("accounts.id"), nullable=False, index=True),
    Column("canvas_key", ID, nullable=False),
    Column("reason_code", String(32), nullable=False),
    Column("in_force", Boolean, nullable=False),
    Column("changed_sequence", BigInteger, nullable=False, index=True),
    Column("listed_utc", String(32), nullable=False),
    Column("listed_by", String(100), nullable=False),
)

# The small vector stands before the large embedding: SQLite then reads it without the other.
forgery_embeddings = Table(
    "forgery_embeddings",
    metadata,
    Column("forgery_id", ID, ForeignKey("known_forgeries.id"), primary_key=True),
    Column("model_version", String(100), primary_key=True),
    Column("vector", LargeBinary, nullable=False),
    Column("embedding", LargeBinary, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("sequence", BigInteger, primary_key=True, autoincrement=False),
    Column("time_utc", String(32), nullable=False),
    Column("actor", String(100), nullable=False),
    Column("act", String(40), nullable=False),
    Column("subject", String(80), nullable=False),
    Column("details", Text, nullable=False),
    Column("previous", DIGEST, nullable=False),
    Column("seal", DIGEST, nullable=False),
    Index("ix_audit_subject", "subject"),
)

audit_head = Table(
    "audit_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("sequence", BigInteger, nullable=False),
    Column("seal", DIGEST, nullable=False),
    Column("head_seal", DIGEST, nullable=False),
    CheckConstraint("id = 1", name="single"),
)

users = Table(
    "users",
    metadata,
    Column("id", ID, primary_key=True),
    Column("name", String(100), nullable=False),
    Column("name_key", BYTEWISE, nullable=False, unique=True),
    Column("role", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("must_change", Integer, nullable=False),
    Column("password_hash", String(200), nullable=False),
    Column("failures", Integer, nullable=False),
    Column("wait_until_utc", String(32), nullable=False),
    Column("seal", DIGEST, nullable=False),
)

sign_in = Table(
    "sign_in",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("idle_minutes", Integer, nullable=False),
    CheckConstraint("id = 1", name="single"),
)
