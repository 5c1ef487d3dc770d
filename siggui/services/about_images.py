"""What is said about the images of a verdict: refusals, copies, weak images, steps left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from siggui.domain.cleaning import IN_WORDS, STEPS
from siggui.domain.decision import Warning
from siggui.domain.quality import PoorImage, about_specimens
from siggui.services.copies import ABOUT_SAME_IMAGE, copied_specimen, copy_warning
from siggui.wording import Sentence, joined, say, whole

if TYPE_CHECKING:
    from siggui.imaging.pipeline import PreparedSignature


def refuse_bad(specimens: Sequence[PreparedSignature], questioned: PreparedSignature) -> None:
    """Let nothing be compared that is too bad for a verdict.

    Raises:
        PoorImage: It says which image it is about.
    """
    for place, signature in enumerate((*specimens, questioned)):
        refusal = signature.refusal
        if refusal is not None:
            message = say(
                "{whose}: {message}",
                whose=_whose(place, len(specimens)),
                message=whole(refusal.message),
            )
            raise PoorImage(refusal.code, message, refusal.hint, refusal.measured)


def copies_among(
    specimens: Sequence[PreparedSignature],
    questioned: PreparedSignature,
    keys: Sequence[bytes],
    similarities: Sequence[float],
) -> tuple[Warning, ...]:
    """Whether the questioned signature is one of the specimens, or a copy of it.

    Args:
        specimens: What it was compared with.
        questioned: The signature.
        keys: Content keys of the specimens and, last, of the questioned signature.
        similarities: To each specimen.
    """
    if keys[-1] in keys[:-1]:
        return (ABOUT_SAME_IMAGE,)
    from siggui.imaging.duplicate import trace

    place = copied_specimen(
        lambda place: trace(specimens[place].canvas), trace(questioned.canvas), similarities
    )
    return () if place is None else (copy_warning(_whose(place, len(specimens))),)


def about_images(
    specimens: Sequence[PreparedSignature], questioned: PreparedSignature
) -> tuple[Warning, ...]:
    """Every image's warnings, each saying which it is about, and what there is too little of."""
    about = [
        replace(
            warning,
            message=say(
                "{whose}: {message}",
                whose=_whose(place, len(specimens)),
                message=whole(warning.message),
            ),
        )
        for place, signature in enumerate((*specimens, questioned))
        for warning in signature.warnings
    ]
    return (*_about_cleaning(specimens, questioned), *about, *about_specimens(len(specimens)))


def _about_cleaning(
    specimens: Sequence[PreparedSignature], questioned: PreparedSignature
) -> tuple[Warning, ...]:
    """Say that what was measured was measured with all steps."""
    off = {step for signature in (*specimens, questioned) for step in signature.cleaning.kept}
    if not off:
        return ()
    steps = joined((IN_WORDS[step] for step in STEPS if step in off), "{first}, {second}")
    return (
        Warning(
            "cleaning-off",
            say(
                "Not taken away: {steps}. The error rates were measured with all steps on.",
                steps=steps,
            ),
        ),
    )


def _whose(place: int, specimens: int) -> Sentence:
    """What the clerk calls an image, counted from 0; the last one is questioned."""
    if place == specimens:
        return say("Questioned signature")
    if specimens == 1:
        return say("Specimen")
    return say("Specimen {number}", number=place + 1)
