"""The training loop: same code on two cores and on a graphics processor, on a fixed budget."""

from __future__ import annotations

import copy
import json
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from siggui.errors import InputError
from siggui.training.backbone import State
from siggui.training.feeder import Feeder
from siggui.training.losses import MetricLoss, choose_pairs, imitation_loss, pair_loss
from siggui.training.sampling import Batch, Sampler, WriterSampler
from siggui.training.start import begin_taught, take_over
from siggui.training.strangers import Company, StrangerPool
from siggui.verifier.architectures import STUDENT, TAUGHT_REGIONS, THREE_VOICES, build
from siggui.verifier.architectures.student import Student, as_taught
from siggui.verifier.architectures.taught import TaughtTrunk
from siggui.verifier.network import Channels, SiameseNetwork, Twins, Voices

_EMA_DECAY = 0.999
_WARM_UP = 0.03
_GENTLY = 0.25
"""Share of the learning rate with which what was taught on photographs goes on learning."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that makes one training run what it is.

    Attributes:
        architecture: One of ``architectures.ARCHITECTURES``.
        minutes: Budget of wall-clock time.
        steps: Budget in steps instead, if given.
        seed: Of sampling, augmentation and initial weights.
        loss: Metric loss on the global vectors, one of ``losses.LOSSES``.
        loss_weight: Of that loss beside the comparer's cross-entropy.
        learning_rate: At its highest.
        weight_decay: Of AdamW.
        writers: Per batch.
        each: Genuine signatures, and forgeries, per writer.
        channels: Of the encoder.
        judge_every: Steps between two looks at the writers set aside, see :meth:`Trainer.run`.
        teacher: Version of the weights that a student learns from, see
            :meth:`Trainer.learn_from`.
    """

    architecture: str = THREE_VOICES
    minutes: float = 60.0
    steps: int | None = None
    seed: int = 0
    loss: str = "multi-similarity"
    loss_weight: float = 0.2
    learning_rate: float = 1.5e-3
    weight_decay: float = 0.05
    writers: int = 7
    each: int = 5
    channels: Channels = (16, 32, 64, 96)
    judge_every: int = 500
    teacher: str = ""


@dataclass
class Progress:
    """What a run has done so far; saved with the checkpoint, drawn as curves.

    Attributes:
        step: Steps done.
        seconds: Time taken.
        pair_loss: At every step.
        metric_loss: At every step.
        imitation_loss: At every step with a teacher.
        learning_rate: At every step.
        judged: Step and error rate of every look at the writers set aside.
    """

    step: int = 0
    seconds: float = 0.0
    pair_loss: list[float] = field(default_factory=list)
    metric_loss: list[float] = field(default_factory=list)
    imitation_loss: list[float] = field(default_factory=list)
    learning_rate: list[float] = field(default_factory=list)
    judged: list[tuple[int, float]] = field(default_factory=list)


class Trainer:
    """Trains one network within a budget, and can go on where it was stopped.

    Args:
        recipe: What to do.
        sampler: Where batches come from.
        device: ``cpu`` or ``cuda``.
        folder: For ``checkpoint.pt`` and ``progress.json``.
    """

    def __init__(
        self, recipe: Recipe, sampler: Sampler, device: torch.device, folder: Path
    ) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe, self.device, self.folder = recipe, device, folder
        self.network = build(recipe.architecture, recipe.channels).to(device)
        for part in self._kept():
            part.requires_grad_(False)
        self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.average = torch.optim.swa_utils.AveragedModel(
            self.network, multi_avg_fn=_move_average, use_buffers=True
        )
        self.metric = MetricLoss(recipe.loss)
        self.optimizer = torch.optim.AdamW(
            self._groups(), lr=recipe.learning_rate, weight_decay=recipe.weight_decay
        )
        self.progress = Progress()
        self._best: dict[str, Tensor] | None = None
        self._teacher: nn.Module | None = None
        self._strangers = StrangerPool()
        self._sampler = sampler
        self._sampler_state = sampler.state
        self._draw = torch.Generator().manual_seed(recipe.seed)

    def run(
        self,
        told: Callable[[Progress], None] = lambda _: None,
        save_every_s: float = 240.0,
        stop: threading.Event | None = None,
        judge: Callable[[SiameseNetwork], float] | None = None,
    ) -> SiameseNetwork:
        """Train until the budget is used up.

        Args:
            told: Called after every step.
            save_every_s: How often a checkpoint is written.
            stop: Ends the run early; a checkpoint is written.
            judge: Error rate on writers who are not trained on. A long run learns its own writers
                by heart, so the best network need not be the last one.

        Returns:
            The best network by the judge, else the last one; its weights are a running average.
        """
        assert isinstance(self._sampler, WriterSampler)  # noqa: S101 (narrowing)
        feeder = Feeder(self._sampler, self.recipe.seed, self.progress.step)
        feeder.start()
        before, saved = time.monotonic(), time.monotonic()
        try:
            while self.share_done < 1.0 and not (stop and stop.is_set()):
                self._set_learning_rate(self.share_done)
                prepared = feeder.batches.get()
                self._step(prepared.batch, prepared.canvases)
                self._sampler_state = prepared.sampler_state
                now = time.monotonic()
                self.progress.seconds += now - before
                before = now
                told(self.progress)
                if judge and self.progress.step % self.recipe.judge_every == 0:
                    self._ask(judge)
                if now - saved > save_every_s:
                    self.save()
                    saved = now
        finally:
            feeder.stopped.set()
            feeder.join()
        if judge and self.share_done >= 1.0:
            self._ask(judge)
        self.save()
        return self.best()

    @property
    def share_done(self) -> float:
        """How much of the budget is used up, 0..1."""
        progress, recipe = self.progress, self.recipe
        if recipe.steps is not None:
            return min(1.0, progress.step / recipe.steps) if recipe.steps else 1.0
        return min(1.0, progress.seconds / (60.0 * recipe.minutes)) if recipe.minutes else 1.0

    def start_from(self, network: SiameseNetwork, architecture: str) -> None:
        """Take over what an earlier run learned; the optimizer starts anew.

        Args:
            network: Of the earlier run.
            architecture: That it was built by.

        Raises:
            InputError: ``start-differs``, see :func:`siggui.training.start.take_over`.
        """
        take_over(self.network, self.recipe.architecture, network, architecture)
        self.average.module.load_state_dict(self.network.state_dict())

    def begin_with(self, states: Mapping[str, State]) -> None:
        """Take over what photographs taught, where there is a branch for it.

        Args:
            states: From :func:`siggui.training.backbone.taught`.
        """
        for trunk in self._taught_trunks():
            begin_taught(trunk, states)
        self.average.module.load_state_dict(self.network.state_dict())

    def learn_from(self, teacher: SiameseNetwork, architecture: str) -> None:
        """Let a student see what a dearer network sees, beside all that it finds by itself.

        Source: FitNets, Romero et al. (2015), section 2.2.

        Args:
            teacher: Whose regions and judge are taken over, and whose answers are the aim.
            architecture: That it was built by.

        Raises:
            InputError: ``teacher-differs``.
        """
        if (self.recipe.architecture, architecture) != (STUDENT, TAUGHT_REGIONS):
            raise InputError(
                "teacher-differs",
                f"Only {STUDENT} has a teacher, whose architecture is {TAUGHT_REGIONS}.",
                f"Leave --teacher out, or give weights of {TAUGHT_REGIONS} to {STUDENT}.",
            )
        self.start_from(teacher, architecture)
        self._teacher = teacher.encoder.to(self.device).eval().requires_grad_(False)

    def averaged(self) -> SiameseNetwork:
        """The network with averaged weights, in evaluation mode."""
        module = self.average.module
        assert isinstance(module, SiameseNetwork)  # noqa: S101 (narrowing for the type checker)
        return module.eval()

    def best(self) -> SiameseNetwork:
        """The network that was judged best, or the averaged one if none was judged."""
        network = self.averaged()
        if self._best is not None:
            network = copy.deepcopy(network)
            network.load_state_dict(self._best)
        return network

    @property
    def kept_step(self) -> int:
        """Step of the network that :meth:`best` gives."""
        judged = self.progress.judged
        return min(judged, key=lambda look: look[1])[0] if judged else self.progress.step

    def save(self) -> None:
        """Write a checkpoint that :meth:`resume` can go on from; never leaves half a file."""
        self.folder.mkdir(parents=True, exist_ok=True)
        part = self.folder / "checkpoint.part"
        torch.save(
            {
                "network": self.network.state_dict(),
                "average": self.average.state_dict(),
                "optimizer": self.optimizer.state_dict(),
                "sampler": self._sampler_state,
                "draw": self._draw.get_state(),
                "chance": torch.get_rng_state(),
                "strangers": self._strangers.state,
                "best": self._best,
                "progress": asdict(self.progress),
                "recipe": asdict(self.recipe),
            },
            part,
        )
        part.replace(self.folder / "checkpoint.pt")
        text = json.dumps({"recipe": asdict(self.recipe), **asdict(self.progress)})
        (self.folder / "progress.json").write_text(text)

    def resume(self) -> bool:
        """Go on from the folder's checkpoint, with the draws that would have come next.

        Returns:
            False if there is no checkpoint.

        Raises:
            InputError: ``run-differs`` if the checkpoint is of another architecture or teacher.
        """
        path = self.folder / "checkpoint.pt"
        if not path.exists():
            return False
        stored: dict[str, Any] = torch.load(path, map_location=self.device, weights_only=True)
        architecture, teacher = (stored["recipe"][key] for key in ("architecture", "teacher"))
        if architecture != self.recipe.architecture:
            raise InputError(
                "run-differs",
                f"The run to go on with trains the architecture {architecture}.",
                f"Give --architecture {architecture}, or another --out.",
            )
        if teacher != self.recipe.teacher:
            raise InputError(
                "run-differs",
                f"The run to go on with has {teacher or 'nobody'} for a teacher.",
                "Give the --teacher that it began with, if any, or another --out.",
            )
        self.network.load_state_dict(stored["network"])
        self.average.load_state_dict(stored["average"])
        self.optimizer.load_state_dict(stored["optimizer"])
        self._draw.set_state(stored["draw"].cpu())
        self._sampler.state = self._sampler_state = stored["sampler"]
        torch.set_rng_state(stored["chance"].cpu())
        self._strangers.state = stored["strangers"]
        self._best = stored["best"]
        self.progress = Progress(**stored["progress"])
        return True

    def _step(self, batch: Batch, canvases: Tensor) -> None:
        self.network.train()
        for part in self._kept():
            part.eval()
        writer, genuine = torch.from_numpy(batch.writer), torch.from_numpy(batch.genuine)
        canvases = canvases.to(self.device, memory_format=torch.channels_last)
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            twins = self.network.encoder(canvases)
            alone = Company(twins, torch.from_numpy(batch.person), torch.from_numpy(batch.script))
            company = self._strangers.beside(alone)
            pairs = choose_pairs(company, writer, genuine, self._draw)
            first = Twins(*(x[pairs.first.to(self.device)] for x in twins))
            second = Twins(*(x[pairs.second.to(self.device)] for x in company.twins))
            logits = self._logits(first, second)
        by_pairs = torch.stack([pair_loss(each.float(), pairs) for each in logits]).mean()
        by_metric = self.metric(twins, writer.to(self.device), genuine.to(self.device))
        loss = by_pairs + self.recipe.loss_weight * by_metric
        if self._teacher is not None:
            loss = loss + self._imitation(self._teacher, twins, canvases)
        self._descend(loss)
        self._strangers.remember(alone, writer, genuine)
        self.progress.pair_loss.append(round(by_pairs.item(), 4))
        self.progress.metric_loss.append(round(by_metric.item(), 4))

    def _descend(self, loss: Tensor) -> None:
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.network.parameters(), 2.0)
        self.optimizer.step()
        self.average.update_parameters(self.network)
        self.progress.step += 1
        self.progress.learning_rate.append(self.optimizer.param_groups[0]["lr"])

    def _imitation(self, teacher: nn.Module, twins: Twins, canvases: Tensor) -> Tensor:
        with torch.no_grad(), torch.autocast(self.device.type, dtype=torch.bfloat16):
            taught: Twins = teacher(canvases)
        loss = imitation_loss(as_taught(twins), taught)
        self.progress.imitation_loss.append(round(loss.item(), 4))
        return loss

    def _kept(self) -> tuple[nn.Module, ...]:
        """Parts that do not learn."""
        encoder = self.network.encoder
        if isinstance(encoder, Student):
            return (encoder.trunk,)
        return tuple(part for trunk in self._taught_trunks() for part in trunk.kept())

    def _groups(self) -> list[dict[str, Any]]:
        """What learns, with the share of the learning rate that it learns at."""
        taught = {id(each) for trunk in self._taught_trunks() for each in trunk.parameters()}
        learns = [each for each in self.network.parameters() if each.requires_grad]
        return [
            {"params": [each for each in learns if id(each) not in taught], "share": 1.0},
            {"params": [each for each in learns if id(each) in taught], "share": _GENTLY},
        ]

    def _taught_trunks(self) -> list[TaughtTrunk]:
        return [each for each in self.network.modules() if isinstance(each, TaughtTrunk)]

    def _logits(self, first: Twins, second: Twins) -> tuple[Tensor, ...]:
        """Of all that is to be right by itself."""
        comparer = self.network.comparer
        if isinstance(comparer, Voices):
            return comparer.parts(first, second)
        return (comparer(first, second),)

    def _ask(self, judge: Callable[[SiameseNetwork], float]) -> None:
        """Keep the averaged network if nothing was better so far."""
        network, judged = self.averaged(), self.progress.judged
        figure = round(judge(network), 5)
        if all(figure < earlier for _, earlier in judged):
            self._best = {name: part.clone() for name, part in network.state_dict().items()}
        judged.append((self.progress.step, figure))

    def _set_learning_rate(self, done: float) -> None:
        """Rise linearly, then fall along a cosine; by share, so that any budget ends at rest."""
        if done < _WARM_UP:
            factor = 0.05 + 0.95 * done / _WARM_UP
        else:
            angle = torch.pi * min(1.0, (done - _WARM_UP) / (1.0 - _WARM_UP))
            factor = 0.5 * (1.0 + float(torch.cos(torch.tensor(angle)))) + 0.005
        for group in self.optimizer.param_groups:
            group["lr"] = self.recipe.learning_rate * factor * group["share"]


def _move_average(
    averaged: Sequence[Tensor], current: Sequence[Tensor], seen: Tensor | int
) -> None:
    """Running average that forgets its random start quickly, so that short runs profit too."""
    keep = min(_EMA_DECAY, (1.0 + int(seen)) / (10.0 + int(seen)))
    for mean, now in zip(averaged, current, strict=True):
        if mean.is_floating_point():
            mean.lerp_(now, 1.0 - keep)
        else:
            mean.copy_(now)
