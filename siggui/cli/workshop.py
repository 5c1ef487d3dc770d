"""What the model's own workshop needs beyond the program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from siggui.errors import SystemFault

_LIBRARIES = frozenset({"matplotlib", "pytorch_metric_learning", "sklearn", "torchvision"})


@contextmanager
def workshop() -> Iterator[None]:
    """Say how to install the workshop if one of its libraries is missing.

    Raises:
        SystemFault: ``workshop-missing``.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _LIBRARIES:
            raise
        raise SystemFault(
            "workshop-missing",
            "Training and evaluating need libraries that are not installed.",
            "Install them with: pip install 'siggui[workshop]'",
        ) from error
