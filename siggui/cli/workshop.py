"""What the model's own workshop needs beyond the program."""

from __future__ import annotations

from importlib.util import find_spec

from siggui.errors import SystemFault

_TO_TUNE = ("pytorch_metric_learning", "sklearn")
_LIBRARIES = (*_TO_TUNE, "matplotlib", "torchvision")


def need_workshop(*, to_tune: bool = False) -> None:
    """Say at once how to install the workshop if a library is missing, not after an hour's work.

    Args:
        to_tune: Fine-tuning draws no pictures and needs less.

    Raises:
        SystemFault: ``workshop-missing``.
    """
    if any(find_spec(name) is None for name in (_TO_TUNE if to_tune else _LIBRARIES)):
        raise SystemFault(
            "workshop-missing",
            "Training and evaluating need libraries that are not installed.",
            "Install them with: pip install 'siggui[workshop]'",
        )
