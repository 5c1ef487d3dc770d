from __future__ import annotations

from itertools import combinations
from time import process_time

import cv2
import numpy as np
import pytest

from siggui.drawing.pen import render
from siggui.drawing.signer import Signer
from siggui.evaluation.copies import KINDS, copy_of
from siggui.imaging.canvas import INK
from siggui.imaging.duplicate import COPY_FROM, Trace, agreement, trace
from siggui.imaging.pipeline import prepare
from siggui.imaging.skeleton import skeleton


def scan(seed, k=0, width_px=4.5):
    return render(Signer(seed).genuine(k), width_px=width_px)


def traced(image):
    return trace(prepare(image).canvas)


@pytest.mark.parametrize("kind", KINDS)
def test_copies_are_found(kind):
    found = []
    for seed in range(4):
        image = scan(seed)
        copied = copy_of(image, kind, np.random.default_rng(seed))
        assert copied.shape != image.shape or not np.array_equal(copied, image)
        found.append(agreement(traced(image), traced(copied)) >= COPY_FROM)
    assert sum(found) >= 3, kind


@pytest.mark.parametrize("seed", range(6))
def test_nobody_signs_twice_alike(seed):
    assert agreement(traced(scan(seed, 0)), traced(scan(seed, 1))) < COPY_FROM - 0.05


def test_hands_that_hardly_vary_do_not_repeat_themselves():
    traces = [traced(scan(21, k)) for k in range(4)]
    assert max(agreement(a, b) for a, b in combinations(traces, 2)) < COPY_FROM


def test_strangers_agree_least():
    one, again, other = traced(scan(1)), traced(scan(1, 1)), traced(scan(2))
    assert agreement(one, other) < agreement(one, again)


def test_a_signature_agrees_with_itself_wholly():
    one = traced(scan(1))
    assert agreement(one, one) == 1.0


def test_what_stands_beside_a_copy_does_not_hide_it():
    image = scan(4)
    wide = np.pad(image, ((10, 60), (20, 20)), constant_values=255)
    cv2.line(wide, (20, wide.shape[0] - 20), (wide.shape[1] - 20, wide.shape[0] - 20), 60, 3)
    assert agreement(traced(image), traced(wide)) >= COPY_FROM


def test_hardly_any_ink_is_no_copy():
    dot = Trace(np.zeros((3, 2), np.int16))
    assert agreement(dot, dot) == 0.0
    assert agreement(dot, traced(scan(1))) == 0.0


def test_a_look_is_cheap():
    one, other = traced(scan(1)), traced(scan(1, 1))
    agreement(one, other)
    begun = process_time()
    for _ in range(5):
        agreement(one, other)
    assert (process_time() - begun) / 5 < 0.2, "some 10 ms where nothing else runs"


class TestSkeleton:
    def test_a_bar_becomes_its_middle_line(self):
        bar = np.zeros((20, 60), np.uint8)
        bar[8:13, 5:55] = 255
        line = skeleton(bar)
        assert set(np.nonzero(line)[0]) == {10}
        assert 40 <= np.count_nonzero(line) <= 50
        assert set(np.unique(line)) == {0, 255}

    def test_it_hangs_together_as_the_ink_does(self):
        mask = np.where(prepare(scan(2)).canvas[INK] > 0.5, np.uint8(255), np.uint8(0))
        parts = cv2.connectedComponents(mask, connectivity=8)[0]
        assert cv2.connectedComponents(skeleton(mask), connectivity=8)[0] == parts

    def test_nothing_gives_nothing_and_ink_at_the_edge_is_kept(self):
        assert not skeleton(np.zeros((5, 7), np.uint8)).any()
        assert skeleton(np.full((9, 9), 255, np.uint8)).any()
