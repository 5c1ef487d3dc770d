"""Which writers of the research sets are for measuring; shared by training and evaluation."""

from __future__ import annotations

VALIDATION_FROM = {
    "cedar": 37,
    "bhsig_hindi": 81,
    "bhsig_bengali": 41,
    "sigcomp2011_dutch": 40,
}
"""First validation writer of each set: those are for measuring, never for training."""


def is_for_training(collection: str, writer: int) -> bool:
    """Tell training writers from validation writers; a set not named above is all for training.

    >>> is_for_training("cedar", 36), is_for_training("cedar", 37), is_for_training("own", 900)
    (True, False, True)
    """
    return writer < VALIDATION_FROM.get(collection, writer + 1)
