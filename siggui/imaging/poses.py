"""Lay one set of stroke points on another by turning, sizing and shifting."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Pose = NDArray[np.float64]
"""(4,) float64 a, b, x, y: a point (u, v) goes to (a·u - b·v + x, b·u + a·v + y)."""

_NOTHING = np.empty((0, 0), np.float32)


def moved(pose: Pose, points: Floats) -> Floats:
    """Take points along.

    Args:
        pose: Where to.
        points: (N, 2) float32, x and y.

    Returns:
        (N, 2) float32.
    """
    a, b, x, y = pose
    turned = points @ np.array([[a, b], [-b, a]], np.float32)
    return np.asarray(turned + np.array([x, y], np.float32), np.float32)


def back(pose: Pose) -> Pose:
    """The way back.

    >>> there = np.array([0.0, 2.0, 5.0, 1.0])
    >>> moved(back(there), moved(there, np.array([[3.0, 4.0]], np.float32))).tolist()
    [[3.0, 4.0]]
    """
    a, b, x, y = pose
    size = a * a + b * b
    return np.asarray(np.array([a, -b, -(a * x + b * y), b * x - a * y]) / size)


class DistanceField:
    """How far it is from anywhere to the nearest stroke point, and in which direction.

    Args:
        points: (N, 2) of whole numbers, x and y, none negative.
        size: Height and width that hold them all.
        border_px: How far beyond that the field is known; further out it stays as at the edge.
        smooth_px: Round the field off by so much. Points lie on whole pixels and a middle line
            may be two of them wide, within which all places are as near; rounded off, the middle
            of them is nearest.
    """

    def __init__(
        self,
        points: NDArray[np.intp],
        size: tuple[int, int],
        border_px: int,
        smooth_px: float = 0.0,
    ) -> None:
        self._border_px = border_px
        padded = (size[0] + 2 * border_px, size[1] + 2 * border_px)
        elsewhere = np.full(padded, 255, np.uint8)
        elsewhere[points[:, 1] + border_px, points[:, 0] + border_px] = 0
        distance = cv2.distanceTransform(elsewhere, cv2.DIST_L2, 5)
        self._smooth = smooth_px > 0
        if self._smooth:
            # Half the slope of the squared distance is the way to the nearest point, and goes
            # through nothing there without a kink.
            squared = cv2.GaussianBlur(distance * distance, (0, 0), smooth_px)
            across = cv2.Sobel(squared, cv2.CV_32F, 1, 0, ksize=3, scale=1 / 16)
            down = cv2.Sobel(squared, cv2.CV_32F, 0, 1, ksize=3, scale=1 / 16)
            self._field = cv2.merge([across, down])
        else:
            across = cv2.Sobel(distance, cv2.CV_32F, 1, 0, ksize=3, scale=1 / 8)
            down = cv2.Sobel(distance, cv2.CV_32F, 0, 1, ksize=3, scale=1 / 8)
            self._field = cv2.merge([distance, across, down])

    def look(self, points: Floats) -> Floats:
        """(N, 3) float32: distance to the path, and how it changes to the right and downwards."""
        found = cv2.remap(
            self._field,
            (points + np.float32(self._border_px))[:, None],
            _NOTHING,
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        looked = np.asarray(found[:, 0], np.float32)
        if self._smooth:
            distance = np.hypot(looked[:, 0], looked[:, 1])[:, None]
            looked = np.hstack((distance, looked / np.maximum(distance, np.float32(1e-6))))
        return looked


def first_look(
    points: Floats,
    target: Floats,
    *,
    scales: Sequence[float],
    turns_deg: Sequence[float],
    cell_px: float,
    frame: tuple[int, int],
) -> list[Pose]:
    """Place points on others from afar: every scale and turn, and for each the best shift.

    Args:
        points: (N, 2) float32.
        target: (M, 2) float32, where they are to come to lie.
        scales: To try.
        turns_deg: To try, clockwise.
        cell_px: Points are counted in cells this large.
        frame: Rows and columns of cells to look at, around both centers.

    Returns:
        A pose for each pair of scale and turn, the best first.

    Source: shift from the peak of a cross-correlation by the Fourier transform; Lewis, Fast
    normalized cross-correlation (1995).
    """
    middle, aim = points.mean(axis=0), target.mean(axis=0)
    frame_middle = np.array(frame[::-1]) / 2.0
    scene = cv2.dft(_counted(target - aim, cell_px, frame))
    pattern = _counted(points - middle, cell_px, frame)
    found: list[tuple[float, Pose]] = []
    for scale in scales:
        for turn in np.radians(turns_deg):
            a, b = scale * np.cos(turn), scale * np.sin(turn)
            turned = np.array([[a, -b], [b, a]])
            shift = frame_middle - turned @ frame_middle
            laid = cv2.warpAffine(pattern, np.column_stack((turned, shift)), frame[::-1])
            product = cv2.mulSpectrums(scene, cv2.dft(laid), 0, conjB=True)
            match = cv2.dft(product, flags=cv2.DFT_INVERSE | cv2.DFT_REAL_OUTPUT)
            _, height, _, place = cv2.minMaxLoc(match)
            # Beyond half the frame, the shift is one to the other side.
            shifted = [(p + n // 2) % n - n // 2 for p, n in zip(place, frame[::-1], strict=True)]
            x, y = aim + cell_px * np.array(shifted) - turned @ middle
            found.append((height / float(np.linalg.norm(laid) + 1e-9), np.array([a, b, x, y])))
    found.sort(key=lambda each: -each[0])
    return [pose for _, pose in found]


def _counted(centered: Floats, cell_px: float, frame: tuple[int, int]) -> Floats:
    rows, columns = frame
    grid = np.zeros(frame, np.float32)
    x = np.clip(centered[:, 0] / cell_px + columns / 2, 0, columns - 1).astype(np.intp)
    y = np.clip(centered[:, 1] / cell_px + rows / 2, 0, rows - 1).astype(np.intp)
    np.add.at(grid, (y, x), 1.0)
    # A dense flourish would outshine the rest.
    return np.asarray(cv2.GaussianBlur(np.minimum(grid, cell_px), (0, 0), 0.8), np.float32)
