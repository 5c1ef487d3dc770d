"""What is shipped: signatures are laid on each other, and a student looks at their regions."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from siggui.imaging.canvas import INK
from siggui.verifier.architectures import laid
from siggui.verifier.architectures.student import Student, StudentComparer
from siggui.verifier.network import Channels, Twins, Voices


class FieldsAndRegions(nn.Module):
    """Fields that are laid on others', and behind them a student's regions.

    Args:
        channels: Of the student.
    """

    def __init__(self, channels: Channels) -> None:
        super().__init__()
        self.student = Student(channels)

    def forward(self, canvas: Tensor) -> Twins:
        """Encode canvases, (N, PLANES, 96, 288) float in 0..1, or (N, 1, 96, 288) of ink alone."""
        fields = laid.fields_of(canvas)
        ink = canvas[:, INK : INK + 1].contiguous(memory_format=torch.channels_last)
        twins: Twins = self.student(ink)
        return twins._replace(cells=torch.cat([fields, twins.cells], dim=1))


class ThreeVoices(Voices):
    """A student's two voices, and what remains when one signature is laid on the other.

    The last counts for more than both others: next to nothing of it was learned, so it errs no more
    on people and collections that nobody trained on.
    """

    choices = ((0.5, 1.0), (0.5, 1.0), (0.0, 3.0))

    def __init__(self) -> None:
        super().__init__((1.0, 1.0, 3.0))
        self.student = StudentComparer()
        self.laid = laid.LaidComparer()

    def voices(self, first: Twins, second: Twins) -> Tensor:
        """Own regions, taught ones, and both laid on each other; (N, 3) float."""
        remaining = self.laid.both_ways(_fields(first), _fields(second))
        return torch.cat([self.student.voices(first, second), remaining[:, None]], dim=1)

    def parts(self, first: Twins, second: Twins) -> tuple[Tensor, ...]:
        """What is to be right by itself, see :meth:`StudentComparer.parts`."""
        return self.student.parts(first, second)

    def partner_places(self, here: Twins, there: Twins) -> Tensor:
        """Where on the other canvas each cell's ink lies.

        Returns:
            (N, GRID_ROWS, GRID_COLUMNS, 2) float, x and y in pixels of the other canvas; not a
            number where a cell is empty, or the other canvas is.
        """
        found = laid.partner_places(_fields(here), _fields(there))
        nowhere = (here.ink <= 0.0) | (there.ink <= 0.0).all(1, keepdim=True)
        return found.masked_fill(nowhere.reshape(*found.shape[:3], 1), float("nan"))


def _fields(twins: Twins) -> Tensor:
    return laid.out_of_rows(twins.cells[:, : laid.ROWS])
