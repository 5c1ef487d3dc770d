"""Reads and writes specimens; their images, pen paths and embeddings are kept encrypted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from siggui.domain.audit import canonical
from siggui.domain.crop import CropBox
from siggui.domain.customers import Specimen, SpecimenSource, SpecimenState
from siggui.storage.sealing import Sealing
from siggui.storage.tables import embeddings, specimen_images, specimens

_ROWS_AT_ONCE = 1000


class SpecimenRows:
    """The repository, within one transaction."""

    def __init__(self, connection: Connection, sealing: Sealing) -> None:
        self._connection, self._sealing = connection, sealing

    def add(self, specimen: Specimen, image: bytes, trace: bytes) -> None:
        """Keep a specimen.

        Args:
            specimen: What is known about it.
            image: A lossless image file.
            trace: The pen's path, for the alarm that two images are one.
        """
        source = specimen.source
        self._connection.execute(
            insert(specimens),
            {
                "id": specimen.id,
                "signatory_id": specimen.signatory_id,
                "image_sha256": specimen.image_sha256,
                "canvas_key": specimen.canvas_key,
                "quality": canonical(specimen.quality),
                "source_name": source.name,
                "source_sha256": source.sha256,
                "source_page": source.page_index,
                "source_crop": None if source.crop is None else canonical(asdict(source.crop)),
                "valid_from": specimen.valid_from,
                "valid_until": specimen.valid_until,
                "state": specimen.state.value,
                "enrolled_utc": specimen.enrolled_utc,
                "enrolled_by": specimen.enrolled_by,
            },
        )
        self._connection.execute(
            insert(specimen_images),
            {
                "specimen_id": specimen.id,
                "image": self._sealing.seal(image, f"specimen_images.image.{specimen.id}"),
                "trace": self._sealing.seal(trace, f"specimen_images.trace.{specimen.id}"),
            },
        )

    def keep_embedding(self, specimen_id: str, model_version: str, embedding: bytes) -> None:
        """Keep what one version of the network made of a specimen; others stay as they are."""
        place = f"embeddings.{model_version}.{specimen_id}"
        self._connection.execute(
            insert(embeddings),
            {
                "specimen_id": specimen_id,
                "model_version": model_version,
                "embedding": self._sealing.seal(embedding, place),
            },
        )

    def set_state(self, specimen_id: str, state: SpecimenState) -> None:
        """Let it count no longer, or again; it stays on file for what was decided before."""
        self._connection.execute(
            update(specimens).where(specimens.c.id == specimen_id).values(state=state.value)
        )

    def set_last_day(self, specimen_id: str, last_day: date | None) -> None:
        """Let it count until a day, or without end."""
        self._connection.execute(
            update(specimens).where(specimens.c.id == specimen_id).values(valid_until=last_day)
        )

    def of_signatories(self, signatory_ids: Sequence[str]) -> dict[str, tuple[Specimen, ...]]:
        """All specimens of some signatories, the oldest first."""
        found = self._connection.execute(
            select(specimens)
            .where(specimens.c.signatory_id.in_(signatory_ids))
            .order_by(specimens.c.enrolled_utc, specimens.c.id)
        )
        by_signatory: dict[str, tuple[Specimen, ...]] = dict.fromkeys(signatory_ids, ())
        for row in found:
            by_signatory[row.signatory_id] += (_specimen(row),)
        return by_signatory

    def specimen(self, specimen_id: str) -> Specimen | None:
        """A specimen by id."""
        row = self._connection.execute(
            select(specimens).where(specimens.c.id == specimen_id)
        ).one_or_none()
        return None if row is None else _specimen(row)

    def same_image(self, image_sha256: str, canvas_key: str) -> Specimen | None:
        """A specimen, not withdrawn, that is the very same picture, anywhere on file."""
        same = (specimens.c.image_sha256 == image_sha256) | (specimens.c.canvas_key == canvas_key)
        row = self._connection.execute(
            select(specimens)
            .where(same, specimens.c.state != SpecimenState.WITHDRAWN.value)
            .limit(1)
        ).one_or_none()
        return None if row is None else _specimen(row)

    def embedded_groups(self, model_version: str, most: int) -> dict[str, list[str]]:
        """Specimens that count, by signatory, that one version of the network has seen.

        Args:
            model_version: Of the network.
            most: Signatories; which ones is up to their ids, which are random.
        """
        wanted = (
            select(specimens.c.signatory_id, specimens.c.id)
            .join(embeddings, embeddings.c.specimen_id == specimens.c.id)
            .where(
                embeddings.c.model_version == model_version,
                specimens.c.state == SpecimenState.ACTIVE.value,
            )
            .order_by(specimens.c.signatory_id, specimens.c.id)
        )
        groups: dict[str, list[str]] = {}
        for signatory_id, specimen_id in self._connection.execute(
            wanted.execution_options(yield_per=_ROWS_AT_ONCE)
        ):
            if signatory_id not in groups and len(groups) > most:
                break
            groups.setdefault(signatory_id, []).append(specimen_id)
        pairs = [(key, group) for key, group in groups.items() if len(group) > 1]
        return dict(pairs[:most])

    def images(self, specimen_ids: Iterable[str]) -> dict[str, bytes]:
        """The image files of some specimens.

        Raises:
            SystemFault: ``part-damaged`` and others, as ``vault.unseal``.
        """
        return self._opened(specimen_images.c.image, "image", specimen_ids)

    def traces(self, specimen_ids: Iterable[str]) -> dict[str, bytes]:
        """The pen paths of some specimens.

        Raises:
            SystemFault: As :meth:`images`.
        """
        return self._opened(specimen_images.c.trace, "trace", specimen_ids)

    def embeddings(self, specimen_ids: Iterable[str], model_version: str) -> dict[str, bytes]:
        """What one version of the network made of some specimens; those it never saw are left out.

        Raises:
            SystemFault: As :meth:`images`.
        """
        found = self._connection.execute(
            select(embeddings).where(
                embeddings.c.specimen_id.in_(list(specimen_ids)),
                embeddings.c.model_version == model_version,
            )
        )
        return {
            row.specimen_id: self._sealing.unseal(
                row.embedding, f"embeddings.{model_version}.{row.specimen_id}"
            )
            for row in found
        }

    def unseen(self, model_version: str, after: str, most: int) -> list[str]:
        """Specimens that count and that one version of the network has not seen, by id.

        Args:
            model_version: Of the network.
            after: Ids up to this one are passed over.
            most: So many at most.
        """
        seen = (embeddings.c.specimen_id == specimens.c.id) & (
            embeddings.c.model_version == model_version
        )
        wanted = (
            select(specimens.c.id)
            .outerjoin(embeddings, seen)
            .where(
                specimens.c.id > after,
                specimens.c.state == SpecimenState.ACTIVE.value,
                embeddings.c.specimen_id.is_(None),
            )
            .order_by(specimens.c.id)
            .limit(most)
        )
        return list(self._connection.scalars(wanted))

    def records(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """What never changes of every specimen, as the audit log has it, with its subject there."""
        wanted = select(specimens).execution_options(yield_per=_ROWS_AT_ONCE)
        found = self._connection.execute(wanted)
        for row in found:
            specimen = _specimen(row)
            yield f"specimen:{specimen.id}", specimen_record(specimen)

    def _opened(self, column: Any, name: str, specimen_ids: Iterable[str]) -> dict[str, bytes]:  # noqa: ANN401
        found = self._connection.execute(
            select(specimen_images.c.specimen_id, column).where(
                specimen_images.c.specimen_id.in_(list(specimen_ids))
            )
        )
        return {
            row[0]: self._sealing.unseal(row[1], f"specimen_images.{name}.{row[0]}")
            for row in found
        }


def specimen_record(specimen: Specimen) -> dict[str, Any]:
    """What never changes of a specimen, as plain values."""
    return {
        "id": specimen.id,
        "signatory_id": specimen.signatory_id,
        "image_sha256": specimen.image_sha256,
        "canvas_key": specimen.canvas_key,
        "source_sha256": specimen.source.sha256,
        "valid_from": specimen.valid_from.isoformat(),
        "enrolled_utc": specimen.enrolled_utc,
        "enrolled_by": specimen.enrolled_by,
    }


def _specimen(row: Row[Any]) -> Specimen:
    crop = None if row.source_crop is None else CropBox(**json.loads(row.source_crop))
    return Specimen(
        id=row.id,
        signatory_id=row.signatory_id,
        image_sha256=row.image_sha256,
        canvas_key=row.canvas_key,
        quality=tuple(json.loads(row.quality)),
        source=SpecimenSource(row.source_name, row.source_sha256, row.source_page, crop),
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        state=SpecimenState(row.state),
        enrolled_utc=row.enrolled_utc,
        enrolled_by=row.enrolled_by,
    )
