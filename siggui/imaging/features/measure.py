"""Every feature of one signature."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from siggui.domain.crop import MM_PER_INCH
from siggui.imaging.canvas import crop_to_ink, deskew, fine_ink, skew_deg
from siggui.imaging.features import form, lines, outline, stroke
from siggui.imaging.ink import Mask
from siggui.imaging.pipeline import PreparedSignature

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Features:
    """What one signature measures.

    Attributes:
        values: Single numbers by name; one that cannot be measured is NaN.
        distributions: Shares by name, (n,) float64 each.
    """

    values: dict[str, float]
    distributions: dict[str, Floats]


def measured(prepared: PreparedSignature, width_px: int, dpi: float | None) -> Features:
    """Measure a prepared signature.

    Args:
        prepared: With its stages kept.
        width_px: Of the image it was prepared from; cleaning may have made it smaller.
        dpi: Resolution of that image, if known.

    Raises:
        ValueError: The stages were not kept.
    """
    clean = next((stage.pixels for stage in prepared.stages if stage.name == "clean"), None)
    if clean is None:
        raise ValueError("the stages of the signature were not kept")
    mm_per_px = MM_PER_INCH / dpi * width_px / clean.shape[1] if dpi else None
    return features(255 - clean, mm_per_px)


def features(clean: Mask, mm_per_px: float | None = None) -> Features:
    """Measure a signature as it was cleaned, before it was leveled.

    Args:
        clean: (H, W) uint8, 255 is ink; at least one pixel of ink.
        mm_per_px: Size of a pixel on paper, if it is known; without it there is no size.

    Returns:
        Everything of :func:`form_features`, and the rise of the line and the size.
    """
    cropped = crop_to_ink(clean)
    level = crop_to_ink(deskew(cropped, skew_deg(cropped)))
    measured = form_features(fine_ink(level))
    values = dict(measured.values)
    values["rise"] = lines.baseline(cropped)[0]
    height, width = level.shape
    values["length_mm"] = width * mm_per_px if mm_per_px else float("nan")
    values["height_mm"] = height * mm_per_px if mm_per_px else float("nan")
    return Features(values, measured.distributions)


def form_features(fine: Mask) -> Features:
    """Measure ink on the fine grid: what depends on neither size nor resolution.

    Args:
        fine: (FINE * CANVAS_HEIGHT, FINE * CANVAS_WIDTH) uint8, 255 is ink, level; as given by
            :func:`siggui.imaging.canvas.fine_ink`.
    """
    ink = np.pad(crop_to_ink(fine), 1)
    middle = stroke.middle_line(ink)
    widths = stroke.widths_px(ink, middle)
    usual = max(1.0, float(np.median(widths)))
    bare = ink[1:-1, 1:-1]
    rims = outline.outline(ink)
    turns = outline.turning(rims)
    slant, slant_spread = outline.slant_deg(rims)
    across, up = form.ink_middle(bare)
    loop_count, loop_area = form.loops(bare, usual)
    sag = lines.baseline(bare)[1]
    end_count, blunt, first_up, last_up = stroke.ends(ink, middle)
    values = {
        "proportion": form.proportion(bare),
        "slant": slant,
        "slant_spread": slant_spread,
        "sag": sag,
        "middle_x": across,
        "middle_y": up,
        "pieces": float(form.pieces(bare, usual)),
        "loops": float(loop_count),
        "loop_area": loop_area,
        "gaps": form.gaps(bare),
        "density": float(np.count_nonzero(middle)) * usual / bare.size,
        "stroke_length": stroke.stroke_length(middle),
        "width_variation": stroke.width_variation(widths),
        "width_trend": stroke.width_trend(widths, middle),
        "curvature": outline.curvature(turns),
        "curvature_entropy": outline.curvature_entropy(turns),
        "tremor": outline.tremor(rims, usual),
        "ends": float(end_count),
        "blunt_ends": blunt,
        "first_end": first_up,
        "last_end": last_up,
    }
    distributions = {
        "directions": outline.direction_histogram(rims),
        "hinge": outline.hinge_histogram(rims),
        "white_runs": form.white_runs(bare),
        "widths": stroke.width_histogram(widths),
        "profiles": form.profiles(bare),
    }
    return Features(values, distributions)
