"""Whether an image of a signature is good enough to be judged, and what to tell the clerk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from siggui.domain.decision import Warning
from siggui.errors import InputError
from siggui.wording import Sentence, say, say_count

PEN_MM = 0.35
"""An ordinary pen's line; the median of four research sets scanned at 300 and 400 dpi."""
ENOUGH_SPECIMENS = 2
"""With a single one, what varies from day to day cannot be told from what is foreign."""

OLD_YEARS = 5
"""By judgment, not measured: research sets say not when a signature was written. Banks renew after
three to ten years, and over fifteen months verifiers err more already.

Source: Galbally, Martinez-Diaz and Fierrez, Aging in Biometrics, PLoS ONE 8(7), 2013.
"""


@dataclass(frozen=True, slots=True)
class Measures:
    """What was measured of one image.

    Attributes:
        dpi: As the file states, or as an ordinary pen's line would have it.
        longest_px: Longer side of the ink, in pixels of the image given.
        ink_widths: Area of the ink in squares of the stroke's width: how long the line is.
        blur: How soft the ink's edges are, in pixels of the network's canvas.
        contrast: How much darker than the paper the ink is, 0..1.
        dark_share: Share of the image that is dark, 0..1.
        cut_strokes: Strokes that run out of the image.
        gap: Widest empty band through the ink, as a share of its extent.
        evenness: Share of the letters that are as even as print, 0..1.
        turns: How often the pen went round.
        pieces: Of ink that do not hang together.
    """

    dpi: float
    longest_px: float
    ink_widths: float
    blur: float
    contrast: float
    dark_share: float
    cut_strokes: int
    gap: float
    evenness: float
    turns: float
    pieces: int


class PoorImage(InputError):
    """An image is so bad that there must be no verdict on it.

    Args:
        code: Of the limit.
        message: As for every error.
        hint: As for every error.
        measured: What was measured, how far it may go and why.
    """

    def __init__(self, code: str, message: str, hint: str, measured: Sentence) -> None:
        super().__init__(code, message, hint)
        self.measured = measured


@dataclass(frozen=True, slots=True)
class Limit:
    """How far a measure may go; docs/quality.md shows what the limits rest on.

    Attributes:
        code: Of the warning, and of the refusal.
        measure: Which of `Measures`.
        warn: Beyond this the verdict is weaker.
        refuse: Beyond this there is no verdict; None where there always is one.
        too_much: Whether more is worse.
        sentence: For the clerk.
        hint: What to do about it.
        what: Names the measure.
        value: The measure or a limit with its unit; ``{value}`` is put in.
        step: What one in the last digit of ``value`` is worth.
        why: What the limit rests on.
    """

    code: str
    measure: str
    warn: float
    refuse: float | None
    too_much: bool
    sentence: Callable[[Measures], Sentence]
    hint: str
    what: Sentence
    value: Sentence
    step: float
    why: Sentence

    def is_beyond(self, measures: Measures, limit: float) -> bool:
        """Tell whether the measure is worse than a limit, ``warn`` or ``refuse``."""
        value = float(getattr(measures, self.measure))
        return value > limit if self.too_much else value < limit

    def measured(self, measures: Measures, limit: float) -> Sentence:
        """Say what was measured beyond a limit, ``warn`` or ``refuse``, and what that rests on."""
        value = self.value.put(value=float(getattr(measures, self.measure)))
        most = self.value.put(value=limit)
        if value == most:
            # Rounded, it would seem to be within the limit that is said to be passed.
            value = self.value.put(value=limit + self.step * (1 if self.too_much else -1))
        about = {"what": self.what, "value": value, "limit": most, "why": self.why}
        if self.too_much:
            return say("{what}: {value}; limit: at most {limit}. {why}", **about)
        return say("{what}: {value}; limit: at least {limit}. {why}", **about)


LIMITS = (
    Limit(
        "low-resolution",
        "longest_px",
        warn=150,
        refuse=70,
        too_much=False,
        sentence=lambda m: say(
            "The signature is only {length:.0f} pixels long; fine detail is missing.",
            length=m.longest_px,
        ),
        hint=say("Scan it again at 300 dpi."),
        what=say("Length of the ink"),
        value=say("{value:.0f} px"),
        step=1,
        why=say("In smaller pictures more verdicts were wrong."),
    ),
    Limit(
        "low-resolution",
        "dpi",
        warn=100,
        refuse=None,
        too_much=False,
        sentence=lambda m: say(
            "The picture has only about {dpi:.0f} dpi; fine detail is missing.", dpi=m.dpi
        ),
        hint=say("Scan it again at 300 dpi."),
        what=say("Resolution"),
        value=say("{value:.0f} dpi"),
        step=1,
        why=say("Short signatures have too few pixels then."),
    ),
    Limit(
        "little-ink",
        "ink_widths",
        warn=60,
        refuse=20,
        too_much=False,
        sentence=lambda _: say("There is hardly any ink: this may be a mark and not a signature."),
        hint=say("Choose the part of the page that holds the whole signature."),
        what=say("Length of the line"),
        value=say("{value:.0f} pen widths"),
        step=1,
        why=say("A tick has 15; the shortest of a thousand genuine signatures has 128."),
    ),
    Limit(
        "blurred",
        "blur",
        warn=6.0,
        refuse=9.0,
        too_much=True,
        sentence=lambda _: say("The picture is blurred; thin strokes run into each other."),
        hint=say("Scan it again, flat on the glass and in focus."),
        what=say("Softness of the edges, as the network gets them"),
        value=say("{value:.1f} px"),
        step=0.1,
        why=say("In softer pictures more verdicts were wrong."),
    ),
    Limit(
        "faint",
        "contrast",
        warn=0.1,
        refuse=None,
        too_much=False,
        sentence=lambda m: say(
            "The ink is faint, only {contrast:.0%} darker than the paper; strokes may be lost.",
            contrast=m.contrast,
        ),
        hint=say("Scan it again with more contrast."),
        what=say("Darkness of the ink against the paper"),
        value=say("{value:.0%}"),
        step=0.01,
        why=say("In a scan that is a little fainter no ink is found."),
    ),
    Limit(
        "mostly-dark",
        "dark_share",
        warn=0.4,
        refuse=0.6,
        too_much=True,
        sentence=lambda _: say("Much of the picture is dark; this may not be a signature."),
        hint=say("Choose the part of the page that holds the signature, on light paper."),
        what=say("Dark part of the picture"),
        value=say("{value:.0%}"),
        step=0.01,
        why=say("The darkest of a thousand genuine signatures has 31%."),
    ),
    Limit(
        "spotted",
        "pieces",
        warn=30,
        refuse=60,
        too_much=True,
        sentence=lambda _: say("There are many spots; some may be the paper and not the ink."),
        hint=say("Scan it again in color or gray, or with less contrast."),
        what=say("Separate pieces of ink"),
        value=say("{value:.0f}"),
        step=1,
        why=say("The signature of most pieces among a thousand has 48; spots spoil the verdict."),
    ),
    Limit(
        "clipped",
        "cut_strokes",
        warn=0,
        refuse=None,
        too_much=True,
        sentence=lambda m: say_count(
            m.cut_strokes,
            "A stroke runs out of the picture; part may be cut off.",
            "{n} strokes run out of the picture; part may be cut off.",
        ),
        hint=say("Draw the box wider, with paper all round the signature."),
        what=say("Strokes that run out of the picture"),
        value=say("{value:.0f}"),
        step=1,
        why=say("How much is missing cannot be seen."),
    ),
    Limit(
        "several-signatures",
        "gap",
        warn=0.36,
        refuse=None,
        too_much=True,
        sentence=lambda _: say("There seem to be two signatures, or other writing beside one."),
        hint=say("Draw the box round one signature."),
        what=say("Widest gap in the writing (between rows six times as much)"),
        value=say("{value:.0%}"),
        step=0.01,
        why=say("Hardly a genuine name has a wider one."),
    ),
    Limit(
        "printed",
        "evenness",
        warn=0.8,
        refuse=None,
        too_much=True,
        sentence=lambda _: say("The letters are as even as print; this may not be handwriting."),
        hint=say("Choose the part of the page that was written by hand."),
        what=say("Letters as even as print"),
        value=say("{value:.0%}"),
        step=0.01,
        why=say("Handwriting hardly reaches it."),
    ),
    Limit(
        "low-complexity",
        "turns",
        warn=5,
        refuse=None,
        too_much=False,
        sentence=lambda _: say("The signature is very simple: any two people's could match."),
        hint=say("Ask for another proof of identity."),
        what=say("Turns of the pen"),
        value=say("{value:.1f}"),
        step=0.1,
        why=say("With simpler signatures more verdicts were wrong."),
    ),
)


def judge(measures: Measures) -> tuple[tuple[Warning, ...], PoorImage | None]:
    """Say what weakens a verdict on this image, and why there must be none.

    Returns:
        Warnings, at most one of a code, and the refusal, if any.
    """
    warnings: dict[str, Warning] = {}
    refusal: PoorImage | None = None
    for limit in LIMITS:
        sentence = limit.sentence(measures)
        if limit.is_beyond(measures, limit.warn):
            measured = limit.measured(measures, limit.warn)
            warnings.setdefault(limit.code, Warning(limit.code, sentence, measured))
        if refusal is None and limit.refuse is not None and limit.is_beyond(measures, limit.refuse):
            measured = limit.measured(measures, limit.refuse)
            refusal = PoorImage(limit.code, sentence, limit.hint, measured)
    return tuple(warnings.values()), refusal


def about_specimens(count: int) -> tuple[Warning, ...]:
    """Say what the specimens as a whole are short of."""
    if count >= ENOUGH_SPECIMENS:
        return ()
    return (
        Warning(
            "few-specimens",
            "There is only one specimen; with more of them, far fewer verdicts are wrong.",
            say(
                "Specimens: {count}; limit: at least {limit}. "
                "Five instead of one more than halved the errors in three tests of four.",
                count=count,
                limit=ENOUGH_SPECIMENS,
            ),
        ),
    )


def about_age(newest: date, day: date) -> tuple[Warning, ...]:
    """Say that specimens are too old for the item.

    Args:
        newest: From when the newest specimen is.
        day: On which the item was signed.

    >>> about_age(date(2018, 3, 1), date(2026, 2, 28))[0].message
    'The newest specimen is 7 years old; a hand changes in that time.'
    >>> about_age(date(2021, 3, 1), date(2026, 2, 28))
    ()
    """
    years = day.year - newest.year - ((day.month, day.day) < (newest.month, newest.day))
    if years < OLD_YEARS:
        return ()
    return (
        Warning(
            "old-specimens",
            say(
                "The newest specimen is {years} years old; a hand changes in that time.",
                years=years,
            ),
            say(
                "Age of the newest specimen: {years} years; limit: less than {limit} years. "
                "By judgment: banks renew specimens after three to ten years.",
                years=years,
                limit=OLD_YEARS,
            ),
        ),
    )
