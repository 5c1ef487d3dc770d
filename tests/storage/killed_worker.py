"""Enrolls, decides, imports, exports and works on the queue without end; tests end it with a kill.

It says what is confirmed. An odd seed begins with the queue.

python killed_worker.py DATA SIGNATORY SEED
"""

from __future__ import annotations

import importlib.util
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parents[1]


def _load(name: str):
    spec = importlib.util.spec_from_file_location(f"siggui_test_{name}", HERE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def main() -> None:
    from siggui.domain.casework import Outcome
    from siggui.domain.customers import SpecimenSource, SpecimenState
    from siggui.domain.decision import Decision, Finding
    from siggui.domain.work_queue import Amount
    from siggui.imaging.document import Image
    from siggui.imaging.pipeline import PreparedSignature
    from siggui.services.customers_file import ImportRow
    from siggui.services.decide import Case
    from siggui.services.export import ExportService
    from siggui.services.import_customers import ImportService
    from siggui.services.items_file import ItemRow
    from siggui.services.png import to_png
    from siggui.services.record_room import RecordRoom
    from siggui.services.sources import Source
    from siggui.services.work_queue import WorkQueue

    folder, signatory, seed = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    engine = _load("double").EngineDouble()
    bank = _load("records").Bank(folder, engine, None)
    numbers = np.random.default_rng(seed)
    day = _load("records").DAY

    def signature():
        # Noise instead of pen strokes: no two alike, and nothing to wait for.
        pixels = numbers.integers(0, 255, (40, 120, 3), dtype=np.uint8)
        canvas = (numbers.random((2, 96, 288)) > 0.9).astype(np.float32)
        image = Image(pixels, 300.0, numbers.bytes(32).hex())
        return image, PreparedSignature(canvas, (), (), 3.0, 0.0)

    point = engine.operating_points["standard"]
    imports = ImportService(bank.room, bank.verification)
    exports, today = ExportService(bank.room), datetime.now(UTC).date()
    # Those before it were killed between two acts; nine that count would be enough.
    with bank.store.reading() as records:
        left = records.specimens.of_signatories([signatory])[signatory]
    for specimen in left:
        if specimen.state is SpecimenState.ACTIVE:
            bank.customers.withdraw_specimen(specimen.id)
    first, second = bank.queue, WorkQueue(RecordRoom(folder))
    second._room.account = "rui"

    def verdict(specimen_id, prepared):
        image, questioned = signature()
        finding = Finding(0.5, 0.1, Decision.REFER, point, (0.5,), (), "cpu", "double-1", 1.0)
        return Case(signatory, image, questioned, ((specimen_id, prepared),), finding)

    def at_the_queue():
        """An item with two signatures, from its arrival to the second look."""
        image, prepared = signature()
        kept = bank.enrollment.enroll(
            signatory, image, prepared, SpecimenSource("x.png", image.sha256), valid_from=day
        ).specimen
        files = [folder / name for name in ("a.png", "b.png")]
        for file in files:
            file.write_bytes(to_png(signature()[0]))
        sources = [Source(str(file)) for file in files]
        name = numbers.bytes(8).hex()
        row = ItemRow(1, name, "100", sources[0], Amount(5_000), more=(sources[1],))
        (taken,) = bank.intake.take_rows([row], day=day)
        print("taken-in", taken.item.id, flush=True)
        for queue, outcome, act in (
            (first, Outcome.REFER, "judged"),
            (second, Outcome.REJECT, "second"),
        ):
            claim = queue.take(taken.item.id)
            print("claimed", taken.item.id, flush=True)
            case, other = verdict(kept.id, prepared), verdict(kept.id, prepared)
            reason = "unclear" if outcome is Outcome.REFER else "differs"
            queue.decide(claim, case, outcome, reason, day=day, more=[other])
            print(act, taken.item.id, flush=True)
        bank.customers.withdraw_specimen(kept.id)
        print("withdrawn", kept.id, flush=True)

    print("ready", flush=True)
    if seed % 2:
        at_the_queue()
    while True:
        image, prepared = signature()
        kept = bank.enrollment.enroll(
            signatory, image, prepared, SpecimenSource("x.png", image.sha256), valid_from=day
        ).specimen
        print("enrolled", kept.id, flush=True)
        case = verdict(kept.id, prepared)
        decision = bank.decisions.decide(case, Outcome.REFER, "unclear", day=day)
        print("decided", decision.verification_id, flush=True)
        bank.customers.withdraw_specimen(kept.id)
        print("withdrawn", kept.id, flush=True)
        number = numbers.bytes(8).hex()
        row = ImportRow(2, f"C-{number}", "Import", number)
        imports.run(folder, [row], print, day=day)
        print("imported", number, flush=True)
        exports.write(today, today, folder / "export.csv")
        print("exported", folder / "export.csv", flush=True)
        at_the_queue()


if __name__ == "__main__":
    main()
