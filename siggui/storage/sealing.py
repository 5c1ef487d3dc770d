"""Encryption within one transaction, with the key that the database says is in use."""

from __future__ import annotations

from collections.abc import Callable

from siggui.storage.key_ring import KeyRing
from siggui.storage.vault import key_of, seal, unseal


class Sealing:
    """Knows the keys, and gets them anew when another program changed them.

    Args:
        key_id: The key in use, as read in this transaction.
        ring: The keys as known.
        renew: Gets the keys as they are kept now.
    """

    def __init__(self, key_id: str, ring: KeyRing, renew: Callable[[], KeyRing]) -> None:
        self._key_id, self._ring, self._renew = key_id, ring, renew

    def seal(self, plain: bytes, place: str) -> bytes:
        """Encrypt one part, bound to its place.

        Raises:
            SystemFault: As ``KeyStore.load``.
        """
        return seal(self._with(self._key_id), plain, place, self._key_id)

    def unseal(self, part: bytes, place: str) -> bytes:
        """Decrypt one part.

        Raises:
            SystemFault: As ``vault.unseal`` and ``KeyStore.load``.
        """
        return unseal(self._with(key_of(part)), part, place)

    def _with(self, key_id: str) -> KeyRing:
        if key_id not in self._ring.keys:
            self._ring = self._renew()
        return self._ring
