"""The keys of one database: several for images, so that they can be changed, and one for seals."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import secrets
from collections.abc import Collection
from dataclasses import dataclass, replace

KEY_BYTES = 32


@dataclass(frozen=True, slots=True, repr=False)
class KeyRing:
    """Secrets; never logged, never shown.

    Attributes:
        database_id: Which database they open.
        current: Id of the key that new images are encrypted with.
        keys: 32 bytes each, by id; more than one only while keys are being changed.
        audit: 32 bytes that seal the audit log; never changed, or old rows could not be checked.
    """

    database_id: str
    current: str
    keys: dict[str, bytes]
    audit: bytes

    def __repr__(self) -> str:
        return f"KeyRing({self.database_id}, {len(self.keys)} keys)"

    @property
    def check(self) -> str:
        """What the database keeps to tell a wrong ring: it says nothing about the keys."""
        text = f"siggui key check {self.database_id}".encode()
        return hmac.new(self.audit, text, hashlib.sha256).hexdigest()

    def with_new_key(self) -> KeyRing:
        """The same ring with one more key, which is the current one."""
        name = secrets.token_hex(8)
        return replace(self, current=name, keys={**self.keys, name: secrets.token_bytes(KEY_BYTES)})

    def with_only(self, names: Collection[str]) -> KeyRing:
        """The same ring without the keys that nothing is encrypted with any more."""
        kept = {name: key for name, key in self.keys.items() if name in names}
        return replace(self, keys=kept | {self.current: self.keys[self.current]})

    def with_keys_of(self, other: KeyRing) -> KeyRing:
        """The same ring with another one's keys beside its own."""
        return replace(self, keys=other.keys | self.keys)

    def to_text(self) -> str:
        """As it is kept."""
        return json.dumps(
            {
                "siggui": 1,
                "database": self.database_id,
                "current": self.current,
                "keys": {name: base64.b64encode(key).decode() for name, key in self.keys.items()},
                "audit": base64.b64encode(self.audit).decode(),
            }
        )


def new_ring() -> KeyRing:
    """Keys for a new database."""
    name = secrets.token_hex(8)
    return KeyRing(
        secrets.token_hex(16),
        name,
        {name: secrets.token_bytes(KEY_BYTES)},
        secrets.token_bytes(KEY_BYTES),
    )


def ring_from(text: str) -> KeyRing | None:
    """Read a kept ring; None if it is not one.

    >>> ring_from("{}") is None
    True
    """
    try:
        read = json.loads(text)
        ring = KeyRing(
            str(read["database"]),
            str(read["current"]),
            {str(name): base64.b64decode(key) for name, key in read["keys"].items()},
            base64.b64decode(read["audit"]),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, binascii.Error):
        return None
    right = all(len(key) == KEY_BYTES for key in (*ring.keys.values(), ring.audit))
    return ring if right and ring.current in ring.keys else None
