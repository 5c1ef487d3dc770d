"""What a demo bank consists of; plain facts that need no image library."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from siggui.domain.crop import CropBox


@dataclass(frozen=True, slots=True)
class Place:
    """Where on which page a signature is.

    Attributes:
        path: File with the page.
        page: Counted from 0.
        box: In pixels of that page at full resolution (a PDF at 300 dpi).
    """

    path: Path
    page: int
    box: CropBox


@dataclass(frozen=True, slots=True)
class DemoSignatory:
    """An invented customer.

    Attributes:
        name: First and last name.
        account: Number, as printed on cheques.
        specimens: Three to five images of single signatures.
        on_file: Specimens on pages of the signature card or of the mandate, to be cut out.
    """

    name: str
    account: str
    specimens: tuple[Path, ...]
    on_file: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoCase:
    """One signature to be checked.

    Attributes:
        id: As in ``cases.csv``.
        signatory: Whose signature it claims to be.
        specimens: That person's specimens.
        questioned: Image of the questioned signature, cut out.
        source: The cheque it was cut from, if it was.
        label: ``"genuine"``, ``"skilled"`` or ``"random"``.
        story: One sentence that does not give the answer away.
        truth: One sentence that does.
    """

    id: str
    signatory: str
    specimens: tuple[Path, ...]
    questioned: Path
    source: Place | None
    label: str
    story: str
    truth: str

    @property
    def is_genuine(self) -> bool:
        """Whether the signatory wrote it."""
        return self.label == "genuine"


@dataclass(frozen=True, slots=True)
class DemoBank:
    """A bank that does not exist, drawn into a folder.

    Attributes:
        folder: Everything is below it.
        signatories: Its customers.
        cases: Signatures to be checked, in the order they came in.
        cases_csv: The same list for ``siggui batch``.
        signature_card: TIFF with a page for each of several signatories.
        mandate: PDF letter with two signatures.
    """

    folder: Path
    signatories: tuple[DemoSignatory, ...]
    cases: tuple[DemoCase, ...]
    cases_csv: Path
    signature_card: Path
    mandate: Path

    def files(self) -> list[Path]:
        """All files that belong to the bank."""
        found = {self.cases_csv, self.signature_card, self.mandate}
        for signatory in self.signatories:
            found.update(signatory.specimens)
        for case in self.cases:
            found.add(case.questioned)
            if case.source is not None:
                found.add(case.source.path)
        return sorted(found)


def to_json(bank: DemoBank) -> str:
    """Write a bank down, with paths relative to its folder."""

    def plain(value: object) -> str:
        if isinstance(value, Path):
            return value.relative_to(bank.folder).as_posix()
        raise TypeError(f"cannot write {type(value).__name__}")

    facts = asdict(bank)
    del facts["folder"]
    return json.dumps(facts, default=plain, indent=1, ensure_ascii=False)


def from_json(text: str, folder: Path) -> DemoBank:
    """Read what :func:`to_json` wrote.

    Raises:
        ValueError: It is something else.
    """

    def place(facts: dict[str, Any]) -> Place:
        return Place(folder / facts["path"], facts["page"], CropBox(**facts["box"]))

    def paths(names: list[str]) -> tuple[Path, ...]:
        return tuple(folder / name for name in names)

    try:
        facts = json.loads(text)
        signatories = tuple(
            DemoSignatory(
                item["name"],
                item["account"],
                paths(item["specimens"]),
                tuple(place(p) for p in item["on_file"]),
            )
            for item in facts["signatories"]
        )
        cases = tuple(
            DemoCase(
                id=item["id"],
                signatory=item["signatory"],
                specimens=paths(item["specimens"]),
                questioned=folder / item["questioned"],
                source=place(item["source"]) if item["source"] else None,
                label=item["label"],
                story=item["story"],
                truth=item["truth"],
            )
            for item in facts["cases"]
        )
        return DemoBank(
            folder,
            signatories,
            cases,
            folder / facts["cases_csv"],
            folder / facts["signature_card"],
            folder / facts["mandate"],
        )
    except (KeyError, TypeError) as error:
        raise ValueError("not the record of a demo bank") from error
