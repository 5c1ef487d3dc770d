"""The use case at the center: is this signature by the hand that wrote these specimens?"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from threading import Event
from time import perf_counter
from typing import TYPE_CHECKING, Any

from siggui.domain.cleaning import ALL, Cleaning
from siggui.domain.decision import Finding, OperatingPoint, ScoreDistributions
from siggui.errors import Cancelled, InputError, SystemFault
from siggui.services.about_images import about_images, copies_among, refuse_bad
from siggui.services.turning import fitting_turns, turn_warning
from siggui.wording import joined, say

if TYPE_CHECKING:
    from pathlib import Path

    from siggui.domain.thresholds import OwnThresholds
    from siggui.imaging.document import Image
    from siggui.imaging.pipeline import PreparedSignature
    from siggui.services.ports import Engine, Explanation

# A clerk leafs through a customer or two; each embedding is some tens of kilobytes.
_REMEMBERED = 128
_EXPLAINED = 8


@dataclass(frozen=True, slots=True)
class EngineState:
    """What is known once the model is loaded.

    Attributes:
        device: Where the parameters really are, such as ``"cpu"`` or ``"cuda:0"``.
        model_version: Name and digest prefix of the weights.
        notices: Sentences the clerk must see, such as a fall back to the processor.
        operating_points: The thresholds in use, by name.
        distributions: Scores of the tuning writers, drawn behind the scale.
        own_since: When the bank made the thresholds its own, ISO 8601; empty for shipped ones.
    """

    device: str
    model_version: str
    notices: tuple[str, ...]
    operating_points: dict[str, OperatingPoint]
    distributions: ScoreDistributions
    own_since: str = ""


def load_verifier(device: str = "auto", weights: Path | None = None) -> Engine:
    """Load a network; this imports torch and takes seconds.

    Args:
        device: ``"auto"``, ``"cpu"`` or ``"cuda"``.
        weights: A file of one's own training; the shipped one if left out.

    Raises:
        SystemFault: The weights are missing or were altered.
    """
    from siggui.verifier.engine import Verifier

    return Verifier.load(weights, device)


def content_key(signature: PreparedSignature) -> bytes:
    """Name a prepared signature by what the network sees of it.

    The same crop of the same file always gives the same key; two different scans never do, so
    this also tells when somebody compares an image with itself, even if it was saved anew.
    """
    return blake2b(signature.canvas.tobytes(), digest_size=16).digest()


def thresholds(points: Mapping[str, OperatingPoint], name: str) -> OperatingPoint:
    """The thresholds called ``name``.

    Raises:
        InputError: ``operating-point-unknown``.
    """
    try:
        return points[name]
    except KeyError:
        known = ", ".join(points)
        raise InputError(
            "operating-point-unknown",
            say("There is no operating point “{name}”.", name=name),
            say("Choose one of: {known}.", known=known),
        ) from None


class VerificationService:
    """Prepares and compares signatures with one model, loaded on first use.

    Everything but :meth:`prepare` belongs to one thread, the one that holds the model;
    :meth:`prepare` keeps no state and may run in any.

    Args:
        load: Loads the model; called once, in the thread of the first call that needs it, and
            again after a failure.
        find_own: Looks up the bank's own thresholds for a network's version; asked once, when
            the model was loaded.
    """

    def __init__(
        self,
        load: Callable[[], Engine],
        find_own: Callable[[str], OwnThresholds | None] = lambda _: None,
    ) -> None:
        self._load, self._find_own = load, find_own
        self._loaded: Engine | None = None
        self._own: OwnThresholds | None = None
        self._embeddings: OrderedDict[bytes, Any] = OrderedDict()
        self._explanations: OrderedDict[bytes, Explanation] = OrderedDict()

    def warm_up(self) -> EngineState:
        """Load the model if it is not loaded yet, and say what it is.

        Call it again after a verification to see notices that came up since.

        Raises:
            SystemFault: The weights are missing or were altered.
        """
        engine = self._engine()
        return EngineState(
            engine.device,
            engine.model_version,
            tuple(engine.notices),
            self.operating_points(),
            engine.distributions,
            "" if self._own is None else self._own.time_utc,
        )

    def operating_points(self) -> dict[str, OperatingPoint]:
        """The thresholds in use: the bank's own, else the shipped ones.

        Raises:
            SystemFault: As :meth:`warm_up`.
        """
        points = dict(self._engine().operating_points)
        if self._own is not None:
            points |= {point.name: point for point in self._own.points}
        return points

    def prepare(
        self, image: Image, cancelled: Event | None = None, cleaning: Cleaning = ALL
    ) -> PreparedSignature:
        """Clean one cut-out signature, keeping every stage for the filmstrip.

        Args:
            image: Cut out of its page.
            cancelled: Looked at between the steps.
            cleaning: What is taken away.

        Raises:
            InputError: There is no ink, or the image cannot hold a signature.
            Cancelled: ``cancelled`` was set.
        """
        from siggui.imaging.pipeline import prepare

        _stop_if(cancelled)
        prepared = prepare(image.pixels, dpi=image.dpi, keep_stages=True, cleaning=cleaning)
        _stop_if(cancelled)
        return prepared

    def verify(
        self,
        specimens: Sequence[PreparedSignature],
        questioned: PreparedSignature,
        *,
        operating_point: str = "standard",
        cancelled: Event | None = None,
    ) -> Finding:
        """Weigh the questioned signature against one signatory's specimens.

        Images seen before are not embedded again, so a second click only compares.

        Args:
            specimens: At least one; the rule that combines several is the verifier's.
            questioned: The signature to be checked.
            operating_point: ``"cautious"``, ``"standard"`` or ``"quick"``.
            cancelled: Looked at between the steps.

        Raises:
            InputError: ``specimen-missing`` or ``operating-point-unknown``, or an image is too bad
                for a verdict, see :mod:`siggui.domain.quality`.
            SystemFault: The model cannot be loaded or run.
            Cancelled: ``cancelled`` was set.
        """
        if not specimens:
            raise InputError(
                "specimen-missing", "There is no specimen to compare with.", "Add a specimen."
            )
        _stop_if(cancelled)
        refuse_bad(specimens, questioned)
        engine = self._engine()
        started = perf_counter()
        point = thresholds(self.operating_points(), operating_point)
        keys = [content_key(signature) for signature in (*specimens, questioned)]
        embeddings = self._embedded(engine, (*specimens, questioned), cancelled)
        _stop_if(cancelled)
        score = engine.compare(embeddings[:-1], embeddings[-1])
        _stop_if(cancelled)
        about_pair = copies_among(specimens, questioned, keys, score.specimen_similarities)
        _stop_if(cancelled)
        if score.log_lr < point.no_match_below:
            (fits,) = fitting_turns(engine, [(embeddings[:-1], questioned.canvas)])
            about_pair += () if fits is None else (turn_warning(fits),)
            _stop_if(cancelled)
        return Finding(
            similarity=score.similarity,
            log_lr=score.log_lr,
            decision=point.decide(score.log_lr, [warning.code for warning in about_pair]),
            operating_point=point,
            specimen_similarities=tuple(score.specimen_similarities),
            warnings=about_pair + about_images(specimens, questioned),
            device=score.device,
            model_version=engine.model_version,
            duration_ms=(perf_counter() - started) * 1000.0,
        )

    def explain(
        self,
        specimens: Sequence[PreparedSignature],
        questioned: PreparedSignature,
        cancelled: Event | None = None,
    ) -> Explanation:
        """Find the ink of the questioned signature that speaks against the specimens.

        The network is asked more than a hundred times; the answers on the last few questions are
        kept.

        Args:
            specimens: At least one.
            questioned: The signature that was checked.
            cancelled: Looked at between the questions.

        Raises:
            SystemFault: The model cannot be loaded or run.
            Cancelled: ``cancelled`` was set.
        """
        everything = (*specimens, questioned)
        about = b"".join(content_key(signature) for signature in everything)
        if about not in self._explanations:
            engine = self._engine()
            *known, asked = self._embedded(engine, everything, cancelled)
            self._explanations[about] = engine.explain(
                known, asked, questioned.canvas, lambda: _stop_if(cancelled)
            )
        self._explanations.move_to_end(about)
        while len(self._explanations) > _EXPLAINED:
            self._explanations.popitem(last=False)
        return self._explanations[about]

    def embedding(self, signature: PreparedSignature, cancelled: Event | None = None) -> Any:  # noqa: ANN401 - opaque outside the verifier
        """What the network makes of one signature; not made again if it was compared before.

        Raises:
            SystemFault: The model cannot be loaded or run.
            Cancelled: ``cancelled`` was set.
        """
        return self._embedded(self._engine(), [signature], cancelled)[0]

    def loaded_engine(self) -> Engine:
        """The model itself, for use cases that keep embeddings; loaded if it is not yet.

        Raises:
            SystemFault: As :meth:`warm_up`.
        """
        return self._engine()

    def _engine(self) -> Engine:
        if self._loaded is None:
            engine = self._load()
            try:
                self._own = self._find_own(engine.model_version)
            except (InputError, SystemFault) as error:
                engine.notices.append(
                    joined(
                        [
                            error.message,
                            say("So the shipped thresholds are used, not the bank's own."),
                        ]
                    )
                )
            self._loaded = engine
        return self._loaded

    def _embedded(
        self, engine: Engine, signatures: Sequence[PreparedSignature], cancelled: Event | None
    ) -> list[Any]:
        """Their embeddings, in order; those made before are not made again."""
        version = engine.model_version.encode()
        keys = [version + content_key(signature) for signature in signatures]
        canvases = {key: s.canvas for key, s in zip(keys, signatures, strict=True)}
        self._embed(engine, canvases, cancelled)
        embeddings = [self._embeddings[key] for key in keys]
        self._forget_oldest()
        return embeddings

    def _embed(self, engine: Engine, canvases: dict[bytes, Any], cancelled: Event | None) -> None:
        """One at a time: the last bits depend on what is embedded beside, and a verdict would too.

        Only so can it be replayed bit for bit.
        """
        for key, canvas in canvases.items():
            if key not in self._embeddings:
                _stop_if(cancelled)
                (self._embeddings[key],) = engine.embed([canvas])
            self._embeddings.move_to_end(key)

    def _forget_oldest(self) -> None:
        while len(self._embeddings) > _REMEMBERED:
            self._embeddings.popitem(last=False)


def _stop_if(cancelled: Event | None) -> None:
    if cancelled is not None and cancelled.is_set():
        raise Cancelled
