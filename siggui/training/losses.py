"""What the network is asked to learn, and from which pairs.

The comparer learns from pairs of one writer (genuine with genuine, genuine with forgery) and from
mined strangers; the global vectors learn beside it from a metric loss of the reader's choice.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812 (torch's own convention)
from pytorch_metric_learning import losses, miners
from torch import Tensor, nn

from siggui.training.strangers import Company
from siggui.verifier.network import Twins

LOSSES = ("multi-similarity", "contrastive", "triplet", "tuplet-margin")
_FORGED_PER_WRITER = 16
_STRANGERS_PER_WRITER, _ANY_STRANGERS = 10, 6
_STRANGER_WEIGHT = 0.8


class Pairs(NamedTuple):
    """Rows of a batch that are compared.

    Attributes:
        first: (P,) long, rows of the batch.
        second: (P,) long, rows of the batch or, beyond it, of earlier ones.
        same_hand: (P,) float, 1 if both are genuine signatures of one writer.
        weight: (P,) float.
    """

    first: Tensor
    second: Tensor
    same_hand: Tensor
    weight: Tensor


def choose_pairs(
    company: Company, writer: Tensor, genuine: Tensor, generator: torch.Generator
) -> Pairs:
    """All genuine pairs of each writer, half hard and half random forgeries, and strangers.

    Most strangers are the likest ones; some are anybody, lest the plainly different stay in doubt.

    Args:
        company: N signatures of the batch, and those of earlier ones that may serve as strangers;
            their global vectors tell what is hard, and strangers are looked for within a script
            first.
        writer: (N,) long.
        genuine: (N,) bool.
        generator: On the CPU; makes the draw repeatable.
    """
    overall, person = company.twins.overall.detach().float().cpu(), company.person
    script, count = company.script, len(writer)
    likeness = overall[:count] @ overall.T
    is_genuine = torch.ones(len(overall), dtype=torch.bool)
    is_genuine[:count] = genuine
    first: list[Tensor] = []
    second: list[Tensor] = []
    same: list[Tensor] = []
    weight: list[Tensor] = []

    def add(a: Tensor, b: Tensor, is_same: float, each: float) -> None:
        first.append(a)
        second.append(b)
        same.append(torch.full((len(a),), is_same))
        weight.append(torch.full((len(a),), each))

    for who in torch.unique(writer):
        real = torch.nonzero((writer == who) & genuine).flatten()
        fake = torch.nonzero((writer == who) & ~genuine).flatten()
        a, b = torch.triu_indices(len(real), len(real), 1)
        if len(a) > 24:
            keep = torch.randperm(len(a), generator=generator)[:24]
            a, b = a[keep], b[keep]
        add(real[a], real[b], 1.0, 1.0)
        if len(fake):
            grid = likeness[real][:, fake].flatten()
            grid = grid + torch.rand(grid.shape, generator=generator) * 0.05
            hard = grid.topk(min(_FORGED_PER_WRITER // 2, len(grid))).indices
            chance = torch.randperm(len(grid), generator=generator)[: _FORGED_PER_WRITER // 2]
            rows = torch.cat([hard, chance])
            add(real[rows // len(fake)], fake[rows % len(fake)], 0.0, 1.0)
        own = person[real[0]]
        known = (person.unsqueeze(2) == own).any(2).any(1)
        others = torch.nonzero(is_genuine & ~known).flatten()
        if len(others):
            near = likeness[real][:, others] + 0.3 * (script[others] == script[real[0]])
            near = (near + 0.1 * torch.rand(near.shape, generator=generator)).flatten()
            likest = near.topk(min(_STRANGERS_PER_WRITER, len(near))).indices
            anybody = torch.randperm(len(near), generator=generator)[:_ANY_STRANGERS]
            rows = torch.cat([likest, anybody])
            add(real[rows // len(others)], others[rows % len(others)], 0.0, _STRANGER_WEIGHT)
    return Pairs(torch.cat(first), torch.cat(second), torch.cat(same), torch.cat(weight))


def imitation_loss(student: Twins, teacher: Twins) -> Tensor:
    """How far regions and whole are from the teacher's, a scalar; 0 where they are the same.

    Args:
        student: Regions, their ink and the whole; where there is no ink, regions do not count.
        teacher: The same of the same canvases.
    """
    inked = (teacher.ink > 0.0).float().unsqueeze(2)
    apart = (student.cells.float() - teacher.cells.float()).square().mean(2, keepdim=True)
    regions = (apart * inked).sum() / inked.sum().clamp(min=1.0)
    alike = (student.overall.float() * teacher.overall.float()).sum(1)
    return regions + (1.0 - alike).mean()


def pair_loss(logit: Tensor, pairs: Pairs) -> Tensor:
    """Weighted cross-entropy, genuine and other pairs counting the same in sum."""
    same, weight = pairs.same_hand.to(logit.device), pairs.weight.to(logit.device)
    positive = weight * same
    negative = weight * (1.0 - same)
    balanced = positive / positive.sum().clamp(min=1.0) + negative / negative.sum().clamp(min=1.0)
    each = F.binary_cross_entropy_with_logits(logit, same * 0.98 + 0.01, reduction="none")
    return 0.5 * (each * balanced).sum()


class MetricLoss(nn.Module):
    """Loss on the global vectors: a writer's genuine signatures are one class.

    Every forgery is a class of its own, so it only ever pushes away. Miners pick what is hard:
    the triplet loss takes each signature's farthest companion and its nearest stranger or forgery
    (batch-hard, Hermans et al. 2017), the others all pairs that violate a margin.

    Args:
        name: One of :data:`LOSSES`.
    """

    def __init__(self, name: str = "multi-similarity") -> None:
        super().__init__()
        if name == "multi-similarity":
            self.miner: nn.Module = miners.MultiSimilarityMiner(epsilon=0.1)
            self.loss: nn.Module = losses.MultiSimilarityLoss(alpha=2.0, beta=20.0, base=0.6)
        elif name == "contrastive":
            self.miner = miners.PairMarginMiner(pos_margin=0.1, neg_margin=0.9)
            self.loss = losses.ContrastiveLoss(pos_margin=0.0, neg_margin=0.8)
        elif name == "triplet":
            # Not semi-hard ones: those leave out every forgery that is nearer than the positive.
            self.miner = miners.BatchHardMiner()
            self.loss = losses.TripletMarginLoss(margin=0.3)
        elif name == "tuplet-margin":
            self.miner = miners.MultiSimilarityMiner(epsilon=0.1)
            self.loss = losses.TupletMarginLoss(margin=5.73, scale=64)
        else:
            raise ValueError(f"loss must be one of {LOSSES}, got {name!r}")

    def forward(self, twins: Twins, writer: Tensor, genuine: Tensor) -> Tensor:
        """Loss of a batch, a scalar."""
        alone = torch.arange(len(writer), device=writer.device) + int(writer.max()) + 1
        label = torch.where(genuine, writer, alone)
        overall = twins.overall.float()
        return self.loss(overall, label, self.miner(overall, label))  # type: ignore[no-any-return]
