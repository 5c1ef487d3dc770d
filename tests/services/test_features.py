from __future__ import annotations

from threading import Event

import numpy as np
import pytest

from siggui.domain.feature_kinds import KINDS
from siggui.drawing.pen import render
from siggui.drawing.signer import Signer
from siggui.errors import Cancelled, SystemFault
from siggui.imaging.pipeline import prepare
from siggui.services.features import FeatureReport, FeatureService, Scanned


def scanned(seed, index, dpi=300.0):
    image = render(Signer(seed).genuine(index), width_px=4.0, rng=np.random.default_rng(index))
    return Scanned(prepare(image, dpi=dpi, keep_stages=True), image.shape[1], dpi)


@pytest.fixture(scope="module")
def own():
    return [scanned(4, k) for k in range(3)]


def test_the_shipped_population_knows_every_feature(own):
    report = FeatureService().report(own, scanned(11, 0))
    assert {item.kind.name for item in report.evidence} == {kind.name for kind in KINDS}
    assert report.specimens == 3
    assert report.outside > 0
    low, high = report.usually_outside
    assert 0 <= low < high < len(KINDS)
    assert f"{report.outside} of {len(KINDS)} " in report.summary
    assert f"usually {low} to {high} do" in report.summary


def test_another_hand_has_more_outside_than_the_own(own):
    service = FeatureService()
    own_hand = service.report(own, scanned(4, 7))
    other_hand = service.report(own, scanned(11, 0))
    assert other_hand.outside > own_hand.outside


def test_with_one_specimen_it_says_that_variation_is_unknown(own):
    report = FeatureService().report(own[:1], own[1])
    assert report.outside == 0
    assert report.usually_outside is None
    assert "how much this person varies is unknown" in report.summary


def test_what_was_measured_is_not_measured_again(own, monkeypatch):
    from siggui.imaging.features import measure

    service, calls = FeatureService(), []
    really = measure.measured

    def counted(*arguments):
        calls.append(1)
        return really(*arguments)

    monkeypatch.setattr(measure, "measured", counted)
    service.report(own[:2], own[2])
    service.report([own[0], own[1]], own[2])
    assert len(calls) == 3
    service.report(own[:1], Scanned(own[2].prepared, own[2].width_px, 200.0))
    assert len(calls) == 4, "another resolution is another size"


def test_it_can_be_cancelled(own):
    cancelled = Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        FeatureService().report(own[:1], own[1], cancelled)


@pytest.mark.parametrize("content", [None, "not json", "[]", '{"writers": 1}'])
def test_a_broken_file_is_a_fault_in_a_sentence(tmp_path, own, content):
    path = tmp_path / "population.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(SystemFault) as caught:
        FeatureService(path).report(own[:1], own[1])
    assert caught.value.code == "population-unreadable"


@pytest.mark.parametrize(
    ("usual", "said"),
    [((0, 2), "usually 0 to 2 do."), ((1, 1), "usually 1 does."), ((0, 0), "usually 0 do.")],
)
def test_the_summary_is_a_sentence(usual, said):
    assert FeatureReport((), 5, usual).summary == (
        f"None of 0 lie outside the range of the 5 specimens; of a genuine signature, {said}"
    )
