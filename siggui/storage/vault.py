"""Encrypts what must not be read from a stolen file: images, pen paths and embeddings.

AES-256-GCM with a random nonce for each part. A part is bound to its row and its column, so one
customer's image cannot be put in another's place.
"""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from siggui.errors import SystemFault
from siggui.storage.key_ring import KeyRing

_FORMAT = b"SG1"
_NONCE_BYTES = 12
_KEY_ID_BYTES = 8
HEAD_BYTES = len(_FORMAT) + _KEY_ID_BYTES
"""So many bytes of a part say which key it needs."""


def seal(ring: KeyRing, plain: bytes, place: str, key_id: str) -> bytes:
    """Encrypt one part.

    Args:
        ring: Holds the key.
        plain: What nobody else may read.
        place: Table, column and row that it is bound to.
        key_id: Which key; the database says which one is in use.

    Source: NIST SP 800-38D; random nonces of 96 bits are safe for 2**32 parts a key (section 8.3).
    """
    head = _FORMAT + bytes.fromhex(key_id)
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return head + nonce + AESGCM(ring.keys[key_id]).encrypt(nonce, plain, head + place.encode())


def unseal(ring: KeyRing, part: bytes, place: str) -> bytes:
    """Decrypt one part.

    Raises:
        SystemFault: ``part-damaged`` for a part that was altered or moved; ``key-unknown``.
    """
    key = ring.keys.get(key_of(part))
    if key is None:
        raise SystemFault(
            "key-unknown",
            "A stored image is encrypted with a key that is not here.",
            "Import the key that was exported last with “siggui db import-key”.",
        )
    head, nonce = part[:HEAD_BYTES], part[HEAD_BYTES : HEAD_BYTES + _NONCE_BYTES]
    try:
        return AESGCM(key).decrypt(nonce, part[HEAD_BYTES + _NONCE_BYTES :], head + place.encode())
    except (InvalidTag, ValueError) as error:
        raise _damaged() from error


def key_of(part: bytes) -> str:
    """Id of the key that a part is encrypted with.

    Raises:
        SystemFault: ``part-damaged``.
    """
    if part[: len(_FORMAT)] != _FORMAT or len(part) < HEAD_BYTES:
        raise _damaged()
    return part[len(_FORMAT) : HEAD_BYTES].hex()


def _damaged() -> SystemFault:
    return SystemFault(
        "part-damaged",
        "A stored image was altered or damaged, and is not used.",
        "Run “siggui db check”, and restore a backup if it names flaws.",
    )
