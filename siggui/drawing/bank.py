"""Draw a whole bank that does not exist: customers, specimens, cheques and forgers."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from siggui.drawing.cases import DemoBank, DemoCase, DemoSignatory, Place
from siggui.drawing.cheque import ChequeText, draw_cheque
from siggui.drawing.forms import mandate_letter, signature_card
from siggui.drawing.paper import BLACK, BLUE, KINDS, written_on
from siggui.drawing.pen import Color, Stroke
from siggui.drawing.private import make_folder, write_file, write_image
from siggui.drawing.signer import Signer

_COMPANY = "Ekdal Timber Works"
_CUSTOMERS = (
    "Astrid Halvard",
    "Benno Castell",
    "Clara Pemberton",
    "Dario Quill",
    "Edda Lindqvist",
    "Felix Grimshaw",
    "Greta Ostrander",
    "Hugo Yarrow",
    "Ines Bergmann",
    "Jonas Kestrel",
    "Klara Thornbury",
    "Nils Zeller",
)
_PAYEES = {0: "Marlow Garage", 1: "Vance Piano Store", 6: "Norden Bakery", 10: "Sorley Roofing"}


@dataclass(frozen=True, slots=True)
class _Sketch:
    """A case before it is drawn: whose, what it is and on what."""

    customer: int
    label: str
    medium: str
    story: str
    truth: str
    skill: float = 0.5
    by: int = -1


# A clerk's morning. The order mixes the answers; nothing in a story gives one away.
_SKETCHES = (
    _Sketch(0, "genuine", "cheque", "A cheque to a garage, paid in at the counter.",
            "Signed by the customer."),
    _Sketch(1, "skilled", "cheque", "A cheque to a piano store, well above the usual amount.",
            "Copied slowly from an old letter.", 0.4),
    _Sketch(2, "genuine", "cream", "A change of address on the customer's own writing paper.",
            "Signed by the customer."),
    _Sketch(3, "random", "plain", "A faxed order to close a savings account.",
            "Somebody who had never seen the signature wrote the name."),
    _Sketch(4, "genuine", "ruled", "A page torn from a notebook: please stop the standing order.",
            "Signed by the customer, in a hurry."),
    _Sketch(5, "skilled", "security", "A receipt for a withdrawal the customer does not remember.",
            "Practiced by somebody who had the passbook.", 0.8),
    _Sketch(6, "genuine", "cheque", "A cheque to a bakery; the ball pen was running dry.",
            "Signed by the customer."),
    _Sketch(7, "genuine", "security", "A receipt for cash, signed at the counter.",
            "Signed by the customer."),
    _Sketch(8, "skilled", "plain", "A letter that asks for a second card to a new address.",
            "Imitated by a lodger, with stops between the letters.", 0.25),
    _Sketch(9, "genuine", "plain", "A mandate for a direct debit, sent by post.",
            "Signed by the customer."),
    _Sketch(10, "skilled", "cheque", "A cheque to a roofer the customer says was never hired.",
            "Copied from a cheque of last year.", 0.6),
    _Sketch(11, "genuine", "cream", "A power of attorney for a niece.",
            "Signed by the customer."),
    _Sketch(0, "skilled", "ruled", "A note that asks for a transfer abroad today.",
            "Imitated from the picture in a stolen wallet.", 0.3),
    _Sketch(4, "skilled", "plain", "A guarantee for a loan of a brother.",
            "Practiced by the brother.", 0.85),
    _Sketch(7, "random", "cream", "An order for new cheque books.",
            "A mix-up: Clara Pemberton signed the wrong form.", by=2),
    _Sketch(9, "skilled", "security", "A receipt for the contents of a deposit box.",
            "Imitated after one look at the card.", 0.1),
)  # fmt: skip


def _slug(name: str) -> str:
    return name.lower().replace(" ", "_")


def _account(index: int) -> str:
    return f"{37_300_000 + 7919 * (index + 3):08d}"


def _specimens(folder: Path, index: int, signer: Signer, seed: int) -> tuple[Path, ...]:
    rng = np.random.default_rng([seed, 10, index])
    own = make_folder(folder / "specimens" / _slug(signer.name))
    paths = []
    for k in range(3 + index % 3):
        # Most specimens were given on one day on one form; the last ones came later.
        late = k >= 3
        kind = str(rng.choice(KINDS)) if late else ("plain", "cream")[index % 2]
        ink = (BLUE, BLACK)[int(rng.integers(2)) if late else index % 2]
        width_px = float(rng.uniform(3.4, 4.8)) if late else 4.0
        path = own / f"{k + 1}.png"
        pixels = written_on(kind, signer.genuine(k), rng, ink=ink, width_px=width_px)
        if kind == "plain" and ink == BLACK:
            # Half of the branches scan in grey.
            pixels = pixels[:, :, 1]
        write_image(path, [pixels])
        paths.append(path)
    return tuple(paths)


def _strokes(sketch: _Sketch, number: int, signers: Sequence[Signer]) -> Sequence[Stroke]:
    signer = signers[sketch.customer]
    if sketch.label == "genuine":
        return signer.genuine(20 + number)
    if sketch.label == "skilled":
        return signer.forgery(number, sketch.skill)
    # Either another customer's signature, or the right name in a stranger's hand.
    stranger = signers[sketch.by] if sketch.by >= 0 else Signer(signer.seed + 700, signer.name)
    return stranger.genuine(20 + number)


def _draw_case(
    folder: Path,
    number: int,
    sketch: _Sketch,
    signers: Sequence[Signer],
    customer: DemoSignatory,
    seed: int,
) -> DemoCase:
    rng = np.random.default_rng([seed, 11, number])
    strokes = _strokes(sketch, number, signers)
    ink: Color = (BLUE, BLACK)[int(rng.integers(2))]
    case_id = f"case-{number + 1:02d}"
    questioned = folder / "questioned" / f"{case_id}.png"
    source = None
    if sketch.medium == "cheque":
        text = ChequeText(
            holder=customer.name,
            payee=_PAYEES[sketch.customer],
            cents=int(rng.integers(4_000, 980_000)),
            date=f"{5 + number:02d}.01.2026",
            number=4700 + number,
            writer=signers[sketch.customer] if sketch.label == "genuine" else Signer(seed + 500),
            account=customer.account,
        )
        cheque = draw_cheque(text, strokes, rng, ink=ink)
        path = folder / "cheques" / f"{case_id}.jpg"
        write_image(path, [cheque.pixels])
        box = cheque.sign_box
        source = Place(path, 0, box)
        left, top = int(box.x), int(box.y)
        pixels = cheque.pixels[top : top + int(box.height), left : left + int(box.width)]
    else:
        width_px = float(rng.uniform(3.4, 4.8))
        pixels = written_on(sketch.medium, strokes, rng, ink=ink, width_px=width_px)
    write_image(questioned, [pixels])
    return DemoCase(
        case_id,
        customer.name,
        customer.specimens,
        questioned,
        source,
        sketch.label,
        sketch.story,
        sketch.truth,
    )


def _on_file(
    folder: Path, signers: Sequence[Signer], customers: list[DemoSignatory], seed: int
) -> tuple[Path, Path]:
    """Draw the card of three customers and the letter of two, and note where they signed."""
    rng = np.random.default_rng([seed, 12])
    card, mandate = folder / "documents/signature_card.tif", folder / "documents/mandate.pdf"
    pages = []
    for page, index in enumerate((2, 5, 8)):
        signatures = [signers[index].genuine(10 + k) for k in range(4)]
        pixels, boxes = signature_card(
            customers[index].name, customers[index].account, signatures, rng
        )
        pages.append(pixels)
        places = tuple(Place(card, page, box) for box in boxes)
        customers[index] = replace(customers[index], on_file=places)
    write_image(card, pages)
    chosen = (7, 9)
    signed = [(signers[index].name, signers[index].genuine(15)) for index in chosen]
    letter, boxes, dpi = mandate_letter(_COMPANY, _account(20), signed, rng)
    write_image(mandate, [letter], dpi)
    for index, box in zip(chosen, boxes, strict=True):
        customers[index] = replace(customers[index], on_file=(Place(mandate, 0, box),))
    return card, mandate


def _cases_csv(folder: Path, cases: Sequence[DemoCase]) -> bytes:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(("id", "references", "questioned", "label"))
    for case in cases:
        references = "|".join(path.relative_to(folder).as_posix() for path in case.specimens)
        questioned = case.questioned.relative_to(folder).as_posix()
        writer.writerow((case.id, references, questioned, case.label))
    return buffer.getvalue().encode()


def draw_bank(folder: Path, seed: int = 1868) -> DemoBank:
    """Draw a bank with a dozen customers into a folder, readable by its owner only.

    The same seed draws the same bytes.

    Args:
        folder: Made where it is missing; files in it with the same names are replaced.
        seed: Another one gives the same names other hands.

    Raises:
        OSError: The folder cannot be written.
    """
    for name in ("specimens", "questioned", "cheques", "documents"):
        make_folder(folder / name)
    signers = [Signer(seed + index, name) for index, name in enumerate(_CUSTOMERS)]
    customers = [
        DemoSignatory(signer.name, _account(index), _specimens(folder, index, signer, seed))
        for index, signer in enumerate(signers)
    ]
    card, mandate = _on_file(folder, signers, customers, seed)
    cases = tuple(
        _draw_case(folder, number, sketch, signers, customers[sketch.customer], seed)
        for number, sketch in enumerate(_SKETCHES)
    )
    cases_csv = folder / "cases.csv"
    write_file(cases_csv, _cases_csv(folder, cases))
    return DemoBank(folder, tuple(customers), cases, cases_csv, card, mandate)
