"""The one ramp of colors in which a map of ink is painted, on paper in both themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QLinearGradient

from siggui.domain.difference import MILD, STRONG
from siggui.ui.wording import tr

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RAMP = ("#c3c9d1", "#eda26b", "#c94a00", "#5c1a00")
"""From ink that fits, a pale grey, over the questioned signature's orange to nearly black: every
step is darker than the one before for every kind of color vision, see the test of the palette."""


def ramp_colors(count: int) -> NDArray[np.uint8]:
    """(count, 3) uint8 sRGB, from the pale end to the dark one."""
    import numpy as np

    named = [QColor(color) for color in RAMP]
    stops = np.array([(c.red(), c.green(), c.blue()) for c in named], np.float64)
    at = np.linspace(0, len(RAMP) - 1, count)
    channels = [np.interp(at, np.arange(len(RAMP)), stops[:, channel]) for channel in range(3)]
    return np.asarray(np.rint(np.stack(channels, axis=1)), np.uint8)


def ramp_gradient(width_px: float) -> QLinearGradient:
    """The ramp from left to right, for a legend."""
    gradient = QLinearGradient(0, 0, width_px, 0)
    for number, color in enumerate(RAMP):
        gradient.setColorAt(number / (len(RAMP) - 1), QColor(color))
    return gradient


def in_words(share: float) -> str:
    """What a place of the map says.

    Args:
        share: 0..1 of the ramp.

    >>> in_words(0.1), in_words(0.3), in_words(0.9)
    ('fits', 'differs a little', 'differs')
    """
    if share >= STRONG:
        return tr("differs")
    return tr("differs a little") if share >= MILD else tr("fits")
