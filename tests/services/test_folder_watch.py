"""A page that is put into the folder comes in once, whole, whatever else is there."""

from __future__ import annotations

import queue
import shutil
import threading
import time
from pathlib import Path

import pytest

from siggui.domain import inbox
from siggui.errors import Cancelled
from siggui.services import folder_watch
from siggui.services.documents import DocumentService
from siggui.services.folder_watch import Arrival, Gone, WatchState, watch_folder
from siggui.services.inbox_journal import InboxJournal, Watched

pytestmark = pytest.mark.usefixtures("quick_inbox")


class Watcher:
    """A watch in a thread of its own, and what it reported."""

    def __init__(self, folder: Path, data: Path, by_polling: bool = False) -> None:
        self.journal = InboxJournal(data)
        self.told: list[object] = []
        self._news = threading.Condition()
        self._cancelled = threading.Event()
        self.ended = None
        watched = Watched(folder, by_polling)
        self._thread = threading.Thread(target=self._run, args=(watched,))
        self._thread.start()

    def _run(self, watched):
        try:
            watch_folder(
                DocumentService(),
                self.journal,
                watched,
                cancelled=self._cancelled,
                progress=self._hear,
            )
        except Cancelled as ended:
            self.ended = ended

    def _hear(self, told):
        with self._news:
            self.told.append(told)
            self._news.notify_all()

    def wait(self, condition, timeout_s: float = 30.0):
        with self._news:
            assert self._news.wait_for(lambda: condition(self), timeout_s), self.told

    @property
    def arrivals(self) -> list[Arrival]:
        return [told for told in self.told if isinstance(told, Arrival)]

    @property
    def names(self) -> list[str]:
        return [arrival.path.name for arrival in self.arrivals]

    def wait_until_watching(self):
        self.wait(lambda w: any(isinstance(t, WatchState) and t.is_reached for t in w.told))

    def wait_for(self, *names: str):
        self.wait(lambda w: set(names) <= set(w.names))

    def stop(self):
        self._cancelled.set()
        self._thread.join(15)
        assert not self._thread.is_alive()
        assert self.ended is not None


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "in"
    made.mkdir()
    return made


@pytest.fixture
def watch(folder, tmp_path):
    watchers = []

    def begin(**options):
        watchers.append(Watcher(folder, tmp_path / "data", **options))
        watchers[-1].wait_until_watching()
        return watchers[-1]

    yield begin
    for watcher in watchers:
        if watcher.ended is None:
            watcher.stop()


@pytest.mark.parametrize("by_polling", [False, True])
def test_page_that_comes_in_is_told_of_with_its_picture(watch, folder, draw, by_polling):
    watcher = watch(by_polling=by_polling)
    shutil.copy(draw("a.png", 1), folder / "a.png")
    watcher.wait_for("a.png")
    (arrival,) = watcher.arrivals
    assert (arrival.page_count, arrival.problem, arrival.can_open) == (1, "", True)
    assert max(arrival.thumbnail.width, arrival.thumbnail.height) == 240
    assert abs(arrival.arrived_s - time.time()) < 60
    state = next(told for told in watcher.told if isinstance(told, WatchState))
    assert state.by_polling == by_polling


def test_polling_steps_in_where_no_notices_are_to_be_had(watch, folder, draw, monkeypatch):
    import watchdog.observers

    class Refused(watchdog.observers.Observer):
        def start(self):
            raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr(watchdog.observers, "Observer", Refused)
    watcher = watch()
    assert watcher.told[0] == WatchState(True, by_polling=True)
    shutil.copy(draw("a.png", 1), folder / "a.png")
    watcher.wait_for("a.png")


def test_every_format_and_every_wrong_file_gets_its_line(watch, folder, draw, monkeypatch):
    from PIL import Image

    monkeypatch.setattr(inbox, "PATIENCE_S", inbox.SETTLED_S)

    picture = Image.open(draw("s.png", 2)).convert("RGB")
    for ending in ("png", "jpg", "bmp", "webp", "tif", "pdf"):
        picture.save(folder / f"good.{ending}")
    picture.save(folder / "three.tif", save_all=True, append_images=[picture, picture])
    (folder / "letter.docx").write_bytes(b"PK\x03\x04 and so on")
    (folder / "torn.png").write_bytes(draw("t.png", 3).read_bytes()[:40] + b"x" * 40)
    (folder / ".hidden.png").write_bytes(b"")
    (folder / "half.pdf.part").write_bytes(b"%PDF-1")
    (folder / "sub").mkdir()
    watcher = watch()
    good = {f"good.{e}" for e in ("png", "jpg", "bmp", "webp", "tif", "pdf")} | {"three.tif"}
    watcher.wait(lambda w: len(w.arrivals) >= 9, timeout_s=60)
    told = {a.path.name: a for a in watcher.arrivals}
    assert set(told) == good | {"letter.docx", "torn.png"}
    assert all(told[name].problem == "" and told[name].thumbnail for name in good)
    assert told["three.tif"].page_count == 3
    assert "Word" in told["letter.docx"].problem
    assert told["letter.docx"].problem.endswith(".") and not told["letter.docx"].can_open
    assert told["torn.png"].problem.endswith(".")


def test_pdf_with_a_password_can_be_opened(watch, folder, monkeypatch):
    from siggui.errors import InputError

    def locked(self, source, **_):
        raise InputError("pdf-password", "The PDF has a password.", "Type it in.")

    monkeypatch.setattr(DocumentService, "open", locked)
    (folder / "locked.pdf").write_bytes(b"%PDF-")
    watcher = watch()
    watcher.wait_for("locked.pdf")
    assert watcher.arrivals[0].can_open


def watched_reads(monkeypatch):
    """A queue that gets each file once it was read."""
    read, reads = folder_watch._read, queue.Queue()

    def and_tell(documents, path):
        found = read(documents, path)
        reads.put(path.name)
        return found

    monkeypatch.setattr(folder_watch, "_read", and_tell)
    return reads


def test_file_that_is_still_written_is_waited_for(watch, folder, draw, monkeypatch):
    monkeypatch.setattr(inbox, "SETTLED_S", 0.4)
    data = draw("a.png", 1).read_bytes()
    watcher = watch()
    last_write_s = 0.0
    with (folder / "slow.png").open("wb") as file:
        for start in range(0, len(data), len(data) // 8 + 1):
            file.write(data[start : start + len(data) // 8 + 1])
            file.flush()
            last_write_s = time.time()
            watcher._cancelled.wait(0.15)
    watcher.wait_for("slow.png")
    assert time.time() >= last_write_s + 0.4
    assert [a.problem for a in watcher.arrivals] == [""]


def test_writer_that_pauses_is_given_time_and_a_torn_file_a_sentence(
    watch, folder, draw, monkeypatch
):
    looked_at = watched_reads(monkeypatch)
    data = draw("a.png", 1).read_bytes()
    watcher = watch()
    (folder / "paused.png").write_bytes(data[: len(data) // 2])
    (folder / "torn.png").write_bytes(data[: len(data) // 2])
    for _ in range(2):
        looked_at.get(timeout=30)
    assert watcher.arrivals == []
    (folder / "paused.png").write_bytes(data)
    watcher.wait_for("paused.png")
    monkeypatch.setattr(inbox, "PATIENCE_S", 0.0)
    watcher.wait_for("torn.png")
    problems = {a.path.name: a.problem for a in watcher.arrivals}
    assert problems["paused.png"] == ""
    assert problems["torn.png"].startswith("The file ends too early")


def test_nothing_comes_in_twice(watch, folder, draw):
    watcher = watch()
    shutil.copy(draw("a.png", 1), folder / "a.png")
    watcher.wait_for("a.png")
    shutil.copy(draw("a.png", 1), folder / "a.png")  # the same once more
    shutil.copy(draw("a.png", 1), folder / "copy.png")  # under another name
    watcher.wait_for("copy.png")
    shutil.copy(draw("b.png", 2), folder / "b.png")
    watcher.wait_for("b.png")
    assert sorted(watcher.names) == ["a.png", "b.png", "copy.png"]
    assert {a.path.name: a.same_as for a in watcher.arrivals}["copy.png"] == "a.png"
    shutil.copy(draw("c.png", 3), folder / "a.png")  # another page under a known name
    watcher.wait(lambda w: w.names.count("a.png") == 2)
    assert watcher.arrivals[-1].same_as == ""


def test_what_was_done_stays_away_after_a_restart(watch, folder, draw):
    first = watch()
    for number, name in enumerate(("done.png", "open.png")):
        shutil.copy(draw(name, number), folder / name)
    first.wait_for("done.png", "open.png")
    first.journal.set_done(folder, "done.png")
    first.stop()
    shutil.copy(draw("c.png", 7), folder / "meanwhile.png")
    second = watch()
    second.wait_for("open.png", "meanwhile.png")
    shutil.copy(draw("d.png", 8), folder / "last.png")
    second.wait_for("last.png")
    assert sorted(second.names) == ["last.png", "meanwhile.png", "open.png"]


def test_file_that_is_taken_away_is_told_of(watch, folder, draw):
    watcher = watch()
    shutil.copy(draw("a.png", 1), folder / "a.png")
    watcher.wait_for("a.png")
    (folder / "a.png").unlink()
    watcher.wait(lambda w: Gone(folder / "a.png") in w.told)
    assert watcher.journal.seen(folder) == {}


def test_folder_that_goes_away_is_waited_for(watch, folder, draw, monkeypatch):
    monkeypatch.setattr(folder_watch, "_UNREACHABLE_S", 0.2)
    monkeypatch.setattr(folder_watch, "_ANYWAY_S", 0.5)
    watcher = watch()
    folder.rmdir()
    watcher.wait(lambda w: WatchState(False, False) in w.told)
    folder.mkdir()
    shutil.copy(draw("a.png", 1), folder / "a.png")
    watcher.wait_for("a.png")
    assert watcher.told.count(WatchState(False, False)) == 1


def test_of_very_many_files_the_newest_are_listed(watch, folder, draw, monkeypatch):
    import os

    monkeypatch.setattr(folder_watch, "MOST_LISTED", 3)
    for number in range(5):
        path = Path(shutil.copy(draw("a.png", number), folder / f"{number}.png"))
        os.utime(path, (1_000_000 + number, 1_000_000 + number))
    watcher = watch()
    watcher.wait_for("2.png", "3.png", "4.png")
    assert watcher.names == ["4.png", "3.png", "2.png"]
    assert WatchState(True, False, left_out=2) in watcher.told


def test_journal_that_is_damaged_or_cannot_be_written_does_no_harm(tmp_path, folder):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "inbox.json").write_text('{"watched": 3, "folders": {"x": [1]}}')
    journal = InboxJournal(tmp_path / "data")
    assert journal.watched() is None
    assert journal.seen(Path("x")) == {}
    blocked = tmp_path / "file"
    blocked.write_text("")
    unwritable = InboxJournal(blocked)
    unwritable.set_watched(Watched(folder, by_polling=True))
    assert unwritable.watched() == Watched(folder, by_polling=True)


def test_folder_is_remembered(tmp_path, folder):
    InboxJournal(tmp_path / "data").set_watched(Watched(folder, by_polling=True))
    again = InboxJournal(tmp_path / "data")
    assert again.watched() == Watched(folder, by_polling=True)
    again.set_watched(None)
    assert InboxJournal(tmp_path / "data").watched() is None
