"""Embeds signatures and compares them, on whatever device there really is."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from siggui.domain.decision import OperatingPoint, ScoreDistributions
from siggui.imaging.canvas import CANVAS_HEIGHT, CANVAS_WIDTH, PLANES
from siggui.verifier.architectures.three_voices import ThreeVoices
from siggui.verifier.calibration import similarity
from siggui.verifier.explain import Explanation, explain
from siggui.verifier.network import SiameseNetwork, Twins
from siggui.verifier.weights import Weights, load_weights
from siggui.wording import say

DEVICES = ("auto", "cpu", "cuda")
_BATCH = 32
_PAIRS = 64
_FEW_IMAGES, _FEW_PAIRS = 2, 5
"""What makes a thread of its own worth while; measured."""
_T = TypeVar("_T")
_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Embedding:
    """One signature as the encoder sees it; read-only.

    Attributes:
        cells: (C, D) float32, numbers that depend on the architecture; (382, 96) as shipped.
        ink: (108,) float32 in 0..1.
        overall: (G,) float32, unit length; (192,) as shipped.
        model_version: Embeddings of two versions must not be compared.
    """

    cells: NDArray[np.float32]
    ink: NDArray[np.float32]
    overall: NDArray[np.float32]
    model_version: str


@dataclass(frozen=True, slots=True)
class Score:
    """Outcome of one comparison.

    Attributes:
        similarity: 0..1, higher is more alike.
        log_lr: Calibrated log10 likelihood ratio.
        specimen_similarities: Each specimen alone, in the order given.
        device: Where it was computed.
    """

    similarity: float
    log_lr: float
    specimen_similarities: tuple[float, ...]
    device: str


class Verifier:
    """The loaded network with its decision model.

    Not thread-safe: it belongs to the one thread that runs the network.

    Args:
        weights: As read by :func:`siggui.verifier.weights.load_weights`.
        device: ``auto``, ``cpu`` or ``cuda``.
    """

    def __init__(self, weights: Weights, device: str = "auto") -> None:
        if device not in DEVICES:
            raise ValueError(f"device must be one of {DEVICES}, got {device!r}")
        self.model_version = weights.version
        self.recipe = weights.recipe
        self._decisions = weights.decisions
        # The copy that outlives a lost graphics processor.
        self._on_host = _folded(weights.network)
        self._network = self._on_host
        self._threads = ThreadPoolExecutor(thread_name_prefix="network")
        self.notices: list[str] = []
        self._choose(device)
        # The first pass prepares kernels; without this the first verdict would wait for it.
        (blank,) = self.embed([np.zeros((PLANES, CANVAS_HEIGHT, CANVAS_WIDTH), dtype=np.float32)])
        self.logits([(blank, blank)])

    @classmethod
    def load(cls, weights: Path | None = None, device: str = "auto") -> Verifier:
        """Read the weights and put them on a device.

        Raises:
            SystemFault: If the weights are missing, altered or of another version.
        """
        return cls(load_weights(weights), device)

    @property
    def device(self) -> str:
        """Where the parameters really are, such as ``cpu`` or ``cuda:0``."""
        return str(next(self._network.parameters()).device)

    @property
    def operating_points(self) -> dict[str, OperatingPoint]:
        """The frozen operating points by name."""
        return {point.name: point for point in self._decisions.operating_points}

    @property
    def distributions(self) -> ScoreDistributions:
        """How ``log_lr`` was distributed on the tuning writers."""
        return self._decisions.distributions

    def embed(self, canvases: Sequence[NDArray[np.float32]]) -> list[Embedding]:
        """Embed signatures, once each.

        Args:
            canvases: As :mod:`siggui.imaging.canvas` makes them.
        """
        return self._in_batches(self._embed, canvases, _BATCH, _FEW_IMAGES)

    def compare(self, specimens: Sequence[Embedding], questioned: Embedding) -> Score:
        """Compare one questioned signature with a signatory's specimens.

        Raises:
            ValueError: Without specimens, or with embeddings of another model version.
        """
        return self.compare_many([(specimens, questioned)])[0]

    def compare_many(self, cases: Sequence[tuple[Sequence[Embedding], Embedding]]) -> list[Score]:
        """Answer many questions at once, which costs less than half of one after the other.

        All pairs go through the network together, and pairs among the same specimens only once.

        Args:
            cases: Specimens and questioned signature of each, as for :meth:`compare`.

        Raises:
            ValueError: As :meth:`compare`.
        """
        pairs: dict[tuple[int, int], tuple[Embedding, Embedding]] = {}
        for specimens, questioned in cases:
            if not specimens:
                raise ValueError("there must be at least one specimen")
            if any(e.model_version != self.model_version for e in (*specimens, questioned)):
                raise ValueError("embeddings were made by another version of the network")
            among = itertools.combinations(specimens, 2)
            for first, second in (*((s, questioned) for s in specimens), *among):
                pairs[id(first), id(second)] = (first, second)
        logits = dict(zip(pairs, self.logits(list(pairs.values())), strict=True))

        def score(specimens: Sequence[Embedding], questioned: Embedding) -> Score:
            others = [logits[id(s), id(questioned)] for s in specimens]
            own = [logits[id(a), id(b)] for a, b in itertools.combinations(specimens, 2)]
            calibration = self._decisions.calibration
            log_lr = calibration.log_lr(self._decisions.fusion.score(others, own), len(specimens))
            singles = tuple(similarity(calibration.log_lr(logit, 1)) for logit in others)
            return Score(similarity(log_lr), log_lr, singles, self.device)

        return [score(specimens, questioned) for specimens, questioned in cases]

    def logits(self, pairs: Sequence[tuple[Embedding, Embedding]]) -> list[float]:
        """The comparer's raw output for any pairs, before fusion and calibration."""
        return self._in_batches(self._compare, pairs, _PAIRS, _FEW_PAIRS)

    def weigh(self, logits: NDArray[np.float64], own: Sequence[float] = ()) -> NDArray[np.float64]:
        """Log10 likelihood ratios as they are before they are bent: differences of them count.

        Args:
            logits: (S, M) of S specimens and M questioned signatures.
            own: Logits of all pairs of specimens; empty for a single specimen.

        Returns:
            (M,) log10 likelihood ratios.
        """
        scores = self._decisions.fusion.scores(logits, own)
        return self._decisions.calibration.unbent(scores, len(logits))

    def partners(
        self, specimens: Sequence[Embedding], questioned: Embedding
    ) -> NDArray[np.float32] | None:
        """Where in each specimen the network found the partner of each place, if it matches places.

        Returns:
            (S, GRID_ROWS, GRID_COLUMNS, 2) float32, see
            :class:`siggui.verifier.explain.Explanation`.
        """
        comparer = self._network.comparer
        # Others match in their own ways or not at all.
        if not isinstance(comparer, ThreeVoices):
            return None
        pairs = [(questioned, specimen) for specimen in specimens]

        def found() -> NDArray[np.float32]:
            with torch.inference_mode():
                return comparer.partner_places(*self._twins(pairs)).cpu().numpy()

        return self._or_on_cpu(found)

    def explain(
        self,
        specimens: Sequence[Embedding],
        questioned: Embedding,
        canvas: NDArray[np.float32],
        stop: Callable[[], None] = lambda: None,
    ) -> Explanation:
        """Which ink speaks against the specimens, see :mod:`siggui.verifier.explain`."""
        return explain(self, specimens, questioned, canvas, stop)

    def _choose(self, device: str) -> None:
        if device == "cpu":
            return
        if torch.cuda.is_available():
            try:
                self._network = copy.deepcopy(self._on_host).to("cuda:0")
            except (torch.OutOfMemoryError, RuntimeError) as error:
                self._fall_back(error)
        elif device == "cuda":
            self.notices.append(say("No graphics processor is available; the CPU is used instead."))

    def _fall_back(self, error: BaseException) -> None:
        self.notices.append(
            say("The graphics processor ran out of memory; the CPU is used instead.")
            if isinstance(error, torch.OutOfMemoryError)
            else say("The graphics processor was lost; the CPU is used instead.")
        )
        self._network = self._on_host

    def _or_on_cpu(self, work: Callable[[], _T]) -> _T:
        """Do it; if the graphics processor fails, do it again on the CPU and say so."""
        try:
            return work()
        except (torch.OutOfMemoryError, RuntimeError) as error:
            if self.device == "cpu":
                raise
            self._fall_back(error)
            return work()

    def _embed(self, canvases: Sequence[NDArray[np.float32]]) -> list[Embedding]:
        device = next(self._network.parameters()).device
        stack = torch.from_numpy(np.stack(canvases)).to(device)
        twins = [x.float().cpu().numpy() for x in self._network.read(stack)]
        cells, ink, overall = twins
        return [
            Embedding(_own(cells[k]), _own(ink[k]), _own(overall[k]), self.model_version)
            for k in range(len(canvases))
        ]

    def _compare(self, pairs: Sequence[tuple[Embedding, Embedding]]) -> list[float]:
        return [float(x) for x in self._network.comparer(*self._twins(pairs)).cpu()]

    def _in_batches(
        self,
        work: Callable[[Sequence[_Item]], list[_T]],
        items: Sequence[_Item],
        size: int,
        few: int,
    ) -> list[_T]:
        """Work on all items, so many at a time, and on the CPU should the other device fail."""
        result: list[_T] = []
        for start in range(0, len(items), size):
            part = items[start : start + size]
            result += self._or_on_cpu(partial(self._shared_out, work, part, few))
        return result

    def _shared_out(
        self, work: Callable[[Sequence[_Item]], list[_T]], items: Sequence[_Item], few: int
    ) -> list[_T]:
        """Work on all items; on the CPU in parts, each by a thread of its own.

        Threads that share every single operation wait for each other dozens of times instead.
        """
        if self.device != "cpu":
            return _alone(work, items)
        count = max(1, min(torch.get_num_threads(), len(items) // few))
        if count == 1:
            return _alone(work, items)
        ends = [len(items) * k // count for k in range(count + 1)]
        parts = [items[start:end] for start, end in itertools.pairwise(ends)]
        done = self._threads.map(_alone, itertools.repeat(work), parts)
        return [each for part in done for each in part]

    def _twins(self, pairs: Sequence[tuple[Embedding, Embedding]]) -> tuple[Twins, Twins]:
        """All first ones and all second ones, on the device."""
        device = next(self._network.parameters()).device
        first, second = (
            Twins(
                *(
                    torch.from_numpy(np.stack([getattr(p[side], name) for p in pairs])).to(device)
                    for name in Twins._fields
                )
            )
            for side in (0, 1)
        )
        return first, second


def _alone(work: Callable[[Sequence[_Item]], list[_T]], items: Sequence[_Item]) -> list[_T]:
    with torch.inference_mode(), _one_thread():
        return work(items)


@contextmanager
def _one_thread() -> Iterator[None]:
    """One thread of torch for what this thread does."""
    usual = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(usual)


def _own(part: NDArray[np.float32]) -> NDArray[np.float32]:
    """A read-only copy: a view would keep the whole batch in memory as long as one is in use."""
    own = part.copy()
    own.setflags(write=False)
    return own


def _folded(network: SiameseNetwork) -> SiameseNetwork:
    """A copy with every batch norm folded into its convolution: same result, one pass fewer."""
    network = copy.deepcopy(network).eval()
    for module in network.modules():
        if not isinstance(module, nn.Sequential):
            continue
        named = list(module.named_children())
        for (name, layer), (next_name, following) in itertools.pairwise(named):
            if isinstance(layer, nn.Conv2d) and isinstance(following, nn.BatchNorm2d):
                setattr(module, name, fuse_conv_bn_eval(layer, following))
                setattr(module, next_name, nn.Identity())
    return network.to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]
