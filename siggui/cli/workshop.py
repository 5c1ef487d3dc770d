"""What the model's own workshop needs beyond the program."""

from __future__ import annotations

from importlib.util import find_spec

from siggui.errors import SystemFault

_LIBRARIES = ("matplotlib", "pytorch_metric_learning", "sklearn", "torchvision")


def need_workshop() -> None:
    """Say at once how to install the workshop if a library is missing, not after an hour's work.

    Raises:
        SystemFault: ``workshop-missing``.
    """
    if any(find_spec(name) is None for name in _LIBRARIES):
        raise SystemFault(
            "workshop-missing",
            "Training and evaluating need libraries that are not installed.",
            "Install them with: pip install 'siggui[workshop]'",
        )
