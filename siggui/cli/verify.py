"""``siggui verify``: one questioned signature against one signatory's specimens."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from siggui.cli.boundary import say, sentences
from siggui.cli.options import Device, DeviceOption, Point, PointOption, WeightsOption
from siggui.domain.cleaning import ALL, STEPS, Cleaning
from siggui.domain.decision import Decision, Finding, Rate, evidence_in_words
from siggui.domain.quality import LIMITS
from siggui.domain.rates import interval
from siggui.errors import InputError

if TYPE_CHECKING:
    from siggui.imaging.pipeline import PreparedSignature
    from siggui.services.features import FeatureReport, Scanned
    from siggui.services.verify import VerificationService

EXIT_STATUS = {Decision.MATCH: 0, Decision.REFER: 10, Decision.NO_MATCH: 20}


def verify(
    reference: Annotated[
        list[str],
        typer.Option(
            "--reference", metavar="FILE", help="A specimen; give it again for each further one."
        ),
    ],
    questioned: Annotated[
        str, typer.Option("--questioned", metavar="FILE", help="The signature to be checked.")
    ],
    as_json: Annotated[
        bool, typer.Option("--json", help="Print everything known as one JSON object.")
    ] = False,
    operating_point: PointOption = Point.STANDARD,
    device: DeviceOption = Device.AUTO,
    weights: WeightsOption = None,
    keep: Annotated[
        str,
        typer.Option(
            "--keep",
            metavar="STEP,…",
            help=f"Leave these cleaning steps out: {', '.join(STEPS)}.",
        ),
    ] = "",
) -> None:
    """Compare a questioned signature with one or more specimens by one signatory.

    FILE may name a page of a document: FILE#page=2. Exit status: 0 match, 10 refer, 20 no match,
    1 error, 2 wrong usage.
    """
    with sentences(as_json=as_json):
        from siggui.services.features import FeatureService
        from siggui.services.verify import VerificationService, load_verifier

        service = VerificationService(lambda: load_verifier(device.value, weights))
        # The images first: a mistyped name is told at once and not after the model is loaded.
        cleaning = ALL.without(keep.split(","))
        scanned = [_prepare(service, name, cleaning) for name in (*reference, questioned)]
        prepared = [one.prepared for one in scanned]
        finding = service.verify(prepared[:-1], prepared[-1], operating_point=operating_point.value)
        notices = service.warm_up().notices
        if as_json:
            report = FeatureService().report(scanned[:-1], scanned[-1])
            told = finding_as_dict(finding, notices) | {
                "features": features_as_list(report),
                "quality": {
                    "specimens": [quality_as_dict(signature) for signature in prepared[:-1]],
                    "questioned": quality_as_dict(prepared[-1]),
                },
            }
            typer.echo(json.dumps(told, indent=2))
        else:
            typer.echo(_as_text(finding))
            for notice in notices:
                say(f"siggui: {notice}")
    raise typer.Exit(EXIT_STATUS[finding.decision])


def _prepare(service: VerificationService, name: str, cleaning: Cleaning) -> Scanned:
    from siggui.services.features import Scanned
    from siggui.services.sources import load_image, parse_source

    try:
        image, warnings = load_image(parse_source(name))
        prepared = service.prepare(image, cleaning=cleaning)
    except InputError as error:
        raise InputError(error.code, f"{name}: {error.message}", error.hint) from error
    prepared = replace(prepared, warnings=(*warnings, *prepared.warnings))
    return Scanned(prepared, image.width, image.dpi)


def finding_as_dict(finding: Finding, notices: tuple[str, ...]) -> dict[str, Any]:
    """A finding as plain JSON types; the names are those of the domain."""
    point = finding.operating_point
    return {
        "decision": finding.decision.value,
        "similarity": finding.similarity,
        "log_lr": finding.log_lr,
        "evidence": evidence_in_words(finding.log_lr, finding.codes),
        "specimen_similarities": list(finding.specimen_similarities),
        "operating_point": {
            "name": point.name,
            "match_from": point.match_from,
            "no_match_below": point.no_match_below,
            "far_skilled": _rate(point.far_skilled),
            "far_random": _rate(point.far_random),
            "frr": _rate(point.frr),
            "referral_rate": _rate(point.referral_rate),
        },
        "warnings": [{"code": w.code, "message": w.message} for w in finding.warnings],
        "notices": list(notices),
        "device": finding.device,
        "model_version": finding.model_version,
        "duration_ms": round(finding.duration_ms, 3),
    }


def features_as_list(report: FeatureReport) -> list[dict[str, Any]]:
    """Every feature as plain JSON types, what lies outside the specimens' range first."""
    return [
        {
            "name": item.kind.name,
            "questioned": round(item.questioned, 6),
            "specimens": [round(value, 6) for value in item.specimens],
            "is_distance": item.kind.is_distance,
            "is_outside": item.is_outside,
            "sentence": item.sentence,
        }
        for item in report.evidence
    ]


def quality_as_dict(signature: PreparedSignature) -> dict[str, dict[str, float]]:
    """What was measured of an image, with the limits, as plain JSON types."""
    if signature.measures is None:
        return {}
    told = {}
    for limit in LIMITS:
        side = "above" if limit.too_much else "below"
        about = {
            "value": round(float(getattr(signature.measures, limit.measure)), 6),
            f"warn_{side}": limit.warn,
        }
        if limit.refuse is not None:
            about[f"refuse_{side}"] = limit.refuse
        told[limit.measure] = about
    return told


def _rate(rate: Rate) -> dict[str, float | None]:
    """``high`` is null where no such error was seen: 0 would be a limit that nobody measured."""
    return {"value": rate.value, "low": rate.low, "high": rate.high or None}


def _as_text(finding: Finding) -> str:
    point = finding.operating_point
    each = ", ".join(f"{similarity:.3f}" for similarity in finding.specimen_similarities)
    similarity = f"{finding.similarity:.3f}"
    lines = [
        finding.decision.value.replace("_", " "),
        evidence_in_words(finding.log_lr, finding.codes),
        f"similarity       {similarity}"
        + (f" ({each})" if len(finding.specimen_similarities) > 1 else ""),
        f"log10 LR         {finding.log_lr:+.2f}"
        f" (match from {point.match_from:+.2f}, no match below {point.no_match_below:+.2f})",
        f"operating point  {point.name}: accepts {_percent(point.far_skilled)} of skilled and"
        f" {_percent(point.far_random)} of random forgeries,",
        f"                 rejects {_percent(point.frr)} of genuine signatures,"
        f" refers {_percent(point.referral_rate)}",
        f"model            {finding.model_version} on {finding.device},"
        f" {finding.duration_ms:.0f} ms",
    ]
    for warning in finding.warnings:
        lines.append(f"warning          {warning.message} [{warning.code}]")
        if warning.measured:
            lines.append(f"                 {warning.measured}")
    return "\n".join(lines)


def _percent(rate: Rate) -> str:
    spread = f"{rate.low:.1%}–{rate.high:.1%}" if rate.high else interval(rate)
    return f"{rate.value:.1%} ({spread})"
