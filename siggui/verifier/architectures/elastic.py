"""Two signatures laid on each other, as if one of them were drawn on rubber.

Nothing here is learned, so nobody is known by heart: the shape of the ink is looked for in the
other signature, coarsely and far away at first, then ever closer and finer.

Source: block matching over a pyramid, Bierling (1988); the volume of costs that is averaged before
the lowest is taken, Rhemann et al. (2011).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps
from typing import NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812 (torch's own convention)
from torch import Tensor

from siggui.imaging.canvas import CANVAS_HEIGHT, CANVAS_WIDTH

SHAPE_PLANES = 3
"""How much ink, and twice which way it runs."""
GRID = 48, 144
"""Of the finest fields, down and across."""
PLACES = 24, 72
"""Where the movement is told."""
_SIGMA_PX, _EDGE_SIGMA_PX, _DIRECTIONS = 1.5, 1.0, 3.0
"""Of the canvas: over how much of it shape is averaged, and edges are; and how much the way that
ink runs counts beside how much there is."""
_REACH = 3.0
"""Of a bell, in sigmas."""


def made_once(make: Callable[..., Tensor]) -> Callable[..., Tensor]:
    """Keep a table for good, even if inference asked for it first and training does later."""

    @cache
    @wraps(make)
    def made(*args: float) -> Tensor:
        with torch.inference_mode(False):
            return make(*args)

    return made


class Level(NamedTuple):
    """One look.

    Attributes:
        halvings: Of the finest fields.
        reach: How far to look, in fields.
        around: Side of the square over which costs are averaged, in fields.
        stiffness: Cost of a pixel's way, squared.
    """

    halvings: int
    reach: int
    around: int
    stiffness: float


_LEVELS = Level(2, 3, 5, 1e-4), Level(2, 2, 3, 3e-4), Level(1, 2, 3, 1e-3)
_STEPS_PX = 2.0, 1.0
"""Of the last looks, between the fields."""
_STEP_AROUND, _STEP_STIFFNESS = 3, 1e-3
_TURNS = -0.36, -0.18, 0.0, 0.18, 0.36
_STRETCHES = 0.87, 1.0, 1.15
_SHIFTS_PX = (-32.0, -16.0, 0.0, 16.0, 32.0), (-12.0, -6.0, 0.0, 6.0, 12.0)
"""Ways in which the whole may lie to begin with: radians, shares, and pixels across and down."""
_WHOLE = 6, 18
"""Fields on which they are tried."""
_FAINT = 0.02
"""Where there is no ink, movement follows from around."""


def shape_of(ink: Tensor) -> Tensor:
    """What is looked for.

    Args:
        ink: (N, 1, 96, 288) float in 0..1, ink is 1.

    Returns:
        (N, SHAPE_PLANES, *GRID) float: how much ink there is, and cosine and sine of twice the
        direction in which it runs.
    """
    edge = _edged(ink.float())
    across = F.pad(edge[..., 2:] - edge[..., :-2], (1, 1))
    down = F.pad(edge[:, :, 2:] - edge[:, :, :-2], (0, 0, 1, 1))
    strength = (across.square() + down.square()).sqrt() + 1e-3
    cosine = (across.square() - down.square()) / strength
    sine = 2.0 * across * down / strength
    return averaged(torch.cat([ink.float(), _DIRECTIONS * cosine, _DIRECTIONS * sine], dim=1))


def averaged(planes: Tensor) -> Tensor:
    """Planes of a canvas, (N, C, 96, 288), averaged over overlapping fields, (N, C, *GRID)."""
    rows, columns = (
        _bells(count, side).to(planes.device)
        for count, side in zip(GRID, (CANVAS_HEIGHT, CANVAS_WIDTH), strict=True)
    )
    return rows @ (planes @ columns.T)


def movement(here: Tensor, there: Tensor) -> tuple[Tensor, Tensor]:
    """How far every place of one signature lies from its partner in the other.

    Args:
        here: (N, SHAPE_PLANES, *GRID) float from :func:`shape_of`.
        there: Likewise.

    Returns:
        (N, 2, *PLACES) float, to the right and down, in pixels of the canvas; and (N,) float, by
        how many radians the other lies turned as a whole.
    """
    moved, turn = _begun(here, there)
    there = turned_back(there, turn)
    for level in _LEVELS:
        moved = _closer(_halved(here, level), _halved(there, level), moved, level)
    mine = at_places(here)
    for step in _STEPS_PX:
        moved = _between(mine, there, moved, step)
    return moved, turn


def turned_back(shape: Tensor, turn: Tensor) -> Tensor:
    """Shapes as if their ink ran as it did before it was turned; it stays where it is.

    Args:
        shape: (N, SHAPE_PLANES, …) float.
        turn: (N,) float, radians clockwise.
    """
    turn = 2.0 * turn.reshape(-1, *[1] * (shape.ndim - 2))
    ink, along, across = shape.unbind(1)
    cosine, sine = turn.cos(), turn.sin()
    return torch.stack([ink, along * cosine + across * sine, across * cosine - along * sine], dim=1)


@made_once
def places(rows: int, columns: int) -> Tensor:
    """(rows, columns, 2) float, x and y of the middles of a grid over the canvas, in pixels."""
    down = (torch.arange(rows) + 0.5) * (CANVAS_HEIGHT / rows)
    across = (torch.arange(columns) + 0.5) * (CANVAS_WIDTH / columns)
    return torch.stack(torch.meshgrid(down, across, indexing="ij")[::-1], dim=2)


def found_at(fields: Tensor, moved: Tensor) -> Tensor:
    """Fields of a signature where the places of another lie on it.

    Args:
        fields: (N, C, rows, columns) float over the canvas.
        moved: (N, 2, rows', columns') float, pixels.

    Returns:
        (N, C, rows', columns') float.
    """
    at = places(*moved.shape[2:]).to(moved.device) + moved.permute(0, 2, 3, 1)
    return _sampled(fields, at)


def at_places(fields: Tensor) -> Tensor:
    """Fields of a signature, (N, C, *GRID), at its own places, (N, C, *PLACES)."""
    return F.avg_pool2d(fields, GRID[0] // PLACES[0])


def _sampled(fields: Tensor, at: Tensor) -> Tensor:
    """Fields at points, (N, rows, columns, 2) in pixels, to (N, C, rows, columns)."""
    size = at.new_tensor([CANVAS_WIDTH, CANVAS_HEIGHT])
    return F.grid_sample(fields, 2.0 * at / size - 1.0, align_corners=False)


def _begun(here: Tensor, there: Tensor) -> tuple[Tensor, Tensor]:
    """The whole turned, stretched and shifted as fits best; (N, 2, rows, columns) of a look."""
    # Fields first and signatures last: so all of them are sampled by one call, a tenth of the time.
    mine, theirs = (
        F.avg_pool2d(shape, GRID[0] // _WHOLE[0]).flatten(2).permute(2, 1, 0)
        for shape in (here, there)
    )
    around, shares = (part.to(here.device) for part in _looked_at())
    found = F.embedding_bag(around, theirs.flatten(1), per_sample_weights=shares, mode="sum")
    turns = torch.tensor(_TURNS, device=here.device)
    # Rather than every sample of theirs back, ours is turned.
    ours = turned_back(mine.transpose(0, 1).expand(len(turns), -1, -1, -1), -turns).transpose(1, 2)
    differences = found.view(len(turns), -1, ours[0].numel()) - ours.reshape(len(turns), 1, -1)
    costs = differences.square_().view(-1, ours[0, ..., 0].numel(), len(here)).sum(1)
    best = costs.min(0).indices
    rows, columns = (side >> _LEVELS[0].halvings for side in GRID)
    where = places(rows, columns).to(here.device)
    moved = (_laid_by(_wholes().to(here.device)[best], where) - where).permute(0, 3, 1, 2)
    return moved, turns[best // (len(costs) // len(turns))]


@made_once
def _wholes() -> Tensor:
    """(ways, 2, 3) float: what x and y become, about the middle of the canvas."""
    turns, stretches, across, down = torch.meshgrid(
        *map(torch.tensor, (_TURNS, _STRETCHES, *_SHIFTS_PX)), indexing="ij"
    )
    cosine, sine = stretches * turns.cos(), stretches * turns.sin()
    parts = [cosine, -sine, across, sine, cosine, down]
    return torch.stack(parts, dim=-1).reshape(-1, 2, 3)


@cache
def _looked_at() -> tuple[Tensor, Tensor]:
    """Where each way lays the middles of the fields.

    Returns:
        (ways * fields, 4) int, the fields around; and (ways * fields, 4) float, their shares.
    """
    with torch.inference_mode(False):
        at = _laid_by(_wholes(), places(*_WHOLE)).flatten(1, 2).unsqueeze(0)
        each = torch.eye(_WHOLE[0] * _WHOLE[1]).view(1, -1, *_WHOLE)
        shares, around = _sampled(each, at)[0].flatten(1).T.topk(4)
        return around, shares


def _laid_by(wholes: Tensor, where: Tensor) -> Tensor:
    """(W, 2, 3) ways and (rows, columns, 2) points to (W, rows, columns, 2)."""
    middle = where.new_tensor([CANVAS_WIDTH / 2, CANVAS_HEIGHT / 2])
    turned = torch.einsum("rcx,wyx->wrcy", where - middle, wholes[..., :2])
    return turned + wholes[:, None, None, :, 2] + middle


def _halved(shape: Tensor, level: Level) -> Tensor:
    return F.avg_pool2d(shape, 1 << level.halvings) if level.halvings else shape


def _closer(here: Tensor, there: Tensor, moved: Tensor, level: Level) -> Tensor:
    rows, columns = here.shape[2:]
    if moved.shape[2] != rows:
        moved = F.interpolate(moved, size=(rows, columns), mode="bilinear", align_corners=False)
    laid = F.pad(found_at(there, moved), (level.reach,) * 4)
    around = laid.unfold(2, rows, 1).unfold(3, columns, 1)
    # One plane after the other: all at once would go through far more memory.
    differences = (
        (a[:, None, None] - b).square_()
        for a, b in zip(here.unbind(1), around.unbind(1), strict=True)
    )
    costs = sum(differences, start=here.new_zeros(())).flatten(1, 2)
    ways = _ways(level.reach).to(here.device) * (CANVAS_HEIGHT / rows)
    return _cheapest(here, moved, costs, ways, level.around, level.stiffness)


def _between(here: Tensor, there: Tensor, moved: Tensor, step: float) -> Tensor:
    ways = _ways(1).to(here.device) * step
    at = places(*moved.shape[2:]).to(moved.device) + moved.permute(0, 2, 3, 1)
    rows, columns = moved.shape[2:]
    found = _sampled(there, (at.unsqueeze(1) + ways.view(1, -1, 1, 1, 2)).flatten(1, 2))
    differences = found.view(*found.shape[:2], -1, rows, columns) - here.unsqueeze(2)
    costs = differences.square_().sum(1)
    return _cheapest(here, moved, costs, ways, _STEP_AROUND, _STEP_STIFFNESS)


def _cheapest(
    here: Tensor, moved: Tensor, costs: Tensor, ways: Tensor, around: int, stiffness: float
) -> Tensor:
    stiff = stiffness * ways.square().sum(1)
    costs = _mean_around(costs, around) + stiff.view(1, -1, 1, 1)
    # Not argmin: across channels it takes six times as long.
    moved = moved + ways[costs.min(1).indices].permute(0, 3, 1, 2)
    weight = here[:, :1].clamp(min=0.0) + _FAINT
    return _mean_around(moved * weight, 3) / _mean_around(weight, 3)


@made_once
def _ways(reach: int) -> Tensor:
    """((2 reach + 1)², 2) float, to the right and down."""
    steps = torch.arange(-reach, reach + 1.0)
    return torch.stack(torch.meshgrid(steps, steps, indexing="ij")[::-1], dim=2).reshape(-1, 2)


def _mean_around(planes: Tensor, side: int) -> Tensor:
    """Means over squares; products of matrices take a third of what pooling takes."""
    rows, columns = (_squares(n, side).to(planes.device) for n in planes.shape[2:])
    return rows @ (planes @ columns)


@made_once
def _squares(count: int, side: int) -> Tensor:
    off = (torch.arange(count) - torch.arange(count)[:, None]).abs()
    return (off <= side // 2).float() / side


@made_once
def _bells(count: int, side: int, sigma: float = _SIGMA_PX) -> Tensor:
    """(count, side) float, how much each pixel of a side counts for each field along it."""
    middles = (torch.arange(count) + 0.5) * (side / count) - 0.5
    off = (torch.arange(side) - middles[:, None]) / sigma
    # Numbers next to nothing would slow down all products.
    bell = torch.exp(-0.5 * off**2) * (off.abs() <= _REACH)
    # Of those that lie whole on the canvas: at its edge less is known.
    return bell / bell.sum(1).max()


def _edged(ink: Tensor) -> Tensor:
    rows, columns = (
        _bells(side, side, _EDGE_SIGMA_PX).to(ink.device) for side in (CANVAS_HEIGHT, CANVAS_WIDTH)
    )
    return rows @ (ink @ columns.T)
