from __future__ import annotations

from dataclasses import replace
from threading import Event

import cv2
import numpy as np
import pytest

from siggui.domain.decision import Decision, Warning
from siggui.domain.quality import PoorImage
from siggui.errors import Cancelled, InputError, SystemFault
from siggui.imaging.canvas import canvas_of
from siggui.imaging.document import open_document
from siggui.imaging.pipeline import PreparedSignature
from siggui.services.verify import VerificationService
from siggui.wording import say


def prepared(seed: int, *warnings: Warning) -> PreparedSignature:
    return PreparedSignature(canvas(seed), (), warnings, 4.0, 0.0)


def canvas(seed: int, dx: int = 0):
    """A random line, two or three pixels broad."""
    numbers = np.random.default_rng(seed)
    across = np.linspace(30 + dx, 250 + dx, 30) + numbers.normal(0, 6, 30)
    points = np.column_stack((across, 48 + 12 * numbers.standard_normal(30)))
    drawn = np.zeros((96, 288), np.uint8)
    cv2.polylines(drawn, [np.clip(points, 2, 285).astype(np.int32)], False, 255, 2, cv2.LINE_AA)
    return canvas_of(drawn.astype(np.float32) / 255)


@pytest.fixture
def service(engine):
    return VerificationService(lambda: engine)


def test_the_model_is_loaded_once_and_only_when_needed(engine):
    loads = []

    def load():
        loads.append(1)
        return engine

    service = VerificationService(load)
    assert loads == []
    state = service.warm_up()
    service.verify([prepared(1)], prepared(2))
    service.warm_up()
    assert loads == [1]
    assert (state.device, state.model_version, state.notices) == ("cpu", "double-1", ())
    assert set(state.operating_points) == {"cautious", "standard", "quick"}
    assert state.distributions is engine.distributions


def test_a_model_that_did_not_load_is_tried_again(engine):
    outcomes = [SystemFault("weights-missing", "No weights.", "Install again."), engine]

    def load():
        outcome = outcomes.pop(0)
        if isinstance(outcome, SystemFault):
            raise outcome
        return outcome

    service = VerificationService(load)
    with pytest.raises(SystemFault):
        service.warm_up()
    assert service.warm_up().device == "cpu"


def test_finding_holds_everything_the_clerk_is_told(service, engine):
    finding = service.verify([prepared(1), prepared(2)], prepared(3), operating_point="quick")
    assert finding.operating_point is engine.operating_points["quick"]
    assert finding.decision is finding.operating_point.decide(finding.log_lr)
    assert len(finding.specimen_similarities) == 2
    assert finding.similarity == pytest.approx(sum(finding.specimen_similarities) / 2)
    assert (finding.device, finding.model_version, finding.warnings) == ("cpu", "double-1", ())
    assert finding.duration_ms > 0


def test_a_second_click_only_compares(service, engine):
    service.verify([prepared(1)], prepared(2))
    service.verify([prepared(1)], prepared(2), operating_point="cautious")
    assert (engine.embedded, engine.compared) == (2, 2)
    service.verify([prepared(1), prepared(3)], prepared(2))
    assert engine.embedded == 3


def test_old_embeddings_are_forgotten(service, engine):
    for seed in range(130):
        service.verify([prepared(1000)], prepared(seed))
    assert engine.embedded == 131
    service.verify([prepared(1000)], prepared(0))
    assert engine.embedded == 132, "the oldest is gone, the specimen in use is not"


def test_warnings_say_which_image_they_are_about(service):
    small = Warning("low-resolution", "The signature is small.")
    finding = service.verify([prepared(1, small), prepared(2)], prepared(3, small))
    assert [(w.code, w.message) for w in finding.warnings] == [
        ("low-resolution", "Specimen 1: The signature is small."),
        ("low-resolution", "Questioned signature: The signature is small."),
    ]
    finding = service.verify([prepared(1, small)], prepared(3))
    assert finding.warnings[0].message == "Specimen: The signature is small."


def test_the_same_image_twice_is_warned_of(service, engine):
    finding = service.verify([prepared(1), prepared(2)], prepared(2))
    assert [warning.code for warning in finding.warnings] == ["same-image"]
    assert engine.embedded == 2


def test_a_copy_of_a_specimen_is_warned_of_and_never_called_a_match(service, engine):
    point = engine.operating_points["standard"]
    engine.operating_points["standard"] = replace(point, match_from=-1.0, no_match_below=-2.0)
    shifted = PreparedSignature(canvas(2, dx=9), (), (), 4.0, 0.0)
    finding = service.verify([prepared(1), prepared(2)], shifted)
    (warning,) = finding.warnings
    assert warning.code == "near-duplicate"
    assert warning.message.startswith("Specimen 2 and the questioned signature match almost")
    same = service.verify([prepared(1), prepared(2)], prepared(2))
    for copy in (finding, same):
        assert copy.log_lr > -1.0 and copy.decision is Decision.REFER
    assert service.verify([prepared(1), prepared(2)], prepared(3)).decision is Decision.MATCH


def test_what_is_alike_without_being_a_copy_is_not(service):
    assert service.verify([prepared(1), prepared(2)], prepared(3)).warnings == ()


def test_a_single_specimen_is_warned_of_last(service):
    small = Warning("low-resolution", "The signature is small.")
    finding = service.verify([prepared(1)], prepared(3, small))
    assert [warning.code for warning in finding.warnings] == ["low-resolution", "few-specimens"]


def test_an_image_too_bad_for_a_verdict_is_refused_before_the_model_is_loaded():
    measured = say("Length of the line: 9 pen widths.")
    refusal = PoorImage("little-ink", "Hardly any ink.", "Crop wider.", measured)
    bad = replace(prepared(2), refusal=refusal)
    service = VerificationService(lambda: pytest.fail("loaded"))
    with pytest.raises(PoorImage) as caught:
        service.verify([prepared(1), bad], prepared(3))
    assert (caught.value.code, caught.value.message) == (
        "little-ink",
        "Specimen 2: Hardly any ink.",
    )
    assert (caught.value.hint, caught.value.measured) == ("Crop wider.", measured)
    with pytest.raises(InputError, match=r"^Questioned signature: Hardly"):
        service.verify([prepared(1)], bad)


def test_without_a_specimen_there_is_nothing_to_say(service):
    with pytest.raises(InputError) as caught:
        service.verify([], prepared(1))
    assert caught.value.code == "specimen-missing"


def test_an_unknown_operating_point_is_refused(service):
    with pytest.raises(InputError, match="cautious, standard, quick") as caught:
        service.verify([prepared(1)], prepared(2), operating_point="brave")
    assert caught.value.code == "operating-point-unknown"


def test_cancel_before_the_start_does_not_even_load_the_model():
    cancelled = Event()
    cancelled.set()
    service = VerificationService(lambda: pytest.fail("loaded"))
    with pytest.raises(Cancelled):
        service.verify([prepared(1)], prepared(2), cancelled=cancelled)


def test_cancel_between_images_stops_and_leaves_the_service_usable(service, engine):
    cancelled = Event()
    embed = engine.embed

    def embed_then_cancel(canvases):
        cancelled.set()
        return embed(canvases)

    engine.embed = embed_then_cancel
    specimens = [prepared(seed) for seed in range(9)]
    with pytest.raises(Cancelled):
        service.verify(specimens, prepared(10), cancelled=cancelled)
    assert engine.embedded == 1, "stopped after the first image"
    assert engine.compared == 0
    cancelled.clear()
    engine.embed = embed
    assert service.verify(specimens, prepared(10), cancelled=cancelled).similarity >= 0
    assert engine.embedded == 10, "what was embedded before the cancel is kept"


def test_prepare_keeps_the_filmstrip(service, draw):
    with open_document(draw("a.png")) as document:
        image = document.page(0)
    signature = service.prepare(image)
    assert signature.stages[0].name == "grey"
    assert signature.canvas.max() > 0.5
    cancelled = Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        service.prepare(image, cancelled)
