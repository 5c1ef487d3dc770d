"""Which strokes of the questioned signature found no partner, and where the others found theirs."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QTimer, Signal

from siggui.ui.heat_ramp import in_words
from siggui.ui.map_views import MapViews, Place, map_views
from siggui.ui.signature import LoadedSignature
from siggui.ui.tasks import Task
from siggui.ui.verification import Phase, Verification
from siggui.ui.wording import tr

_TELL_AFTER_MS = 500
_REMEMBERED = 9
_Key = tuple[int, int, bool]


class DifferenceMap(QObject):
    """Has the map made once there is a verdict, and knows which place of it is looked at.

    Signals:
        changed: Another map, or none any more.
        place_changed: Another place is looked at.
        slow: Whether the model has been at it for longer than one waits without being told.
        failed: The exception that kept the map from being made.
    """

    changed = Signal()
    place_changed = Signal()
    slow = Signal(bool)
    failed = Signal(object)

    def __init__(self, verification: Verification, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._verification = verification
        self._pair: tuple[LoadedSignature, LoadedSignature] | None = None
        self._wanted = False
        self.together = False
        self._known: dict[_Key, tuple[tuple[LoadedSignature, LoadedSignature], MapViews]] = {}
        self._task: Task | None = None
        self.place: Place | None = None
        self._patience = QTimer(self, interval=_TELL_AFTER_MS, singleShot=True)
        self._patience.timeout.connect(lambda: self.slow.emit(True))
        verification.phase_changed.connect(self._on_phase_changed)

    @property
    def views(self) -> MapViews | None:
        """The map of what is on the table; None until it is ready."""
        key = self._key
        known = None if key is None else self._known.get(key)
        return None if known is None else known[1]

    @property
    def comes(self) -> str:
        """When there will be a map, in words."""
        veiled = self._verification.is_veiled
        return tr("After your decision") if veiled else tr("Comes with the verdict")

    @property
    def specimens(self) -> int:
        """With how many specimens the questioned signature was compared."""
        question = self._verification.question
        return 0 if question is None else len(question.specimens)

    def set_pair(
        self, specimen: LoadedSignature | None, questioned: LoadedSignature | None
    ) -> None:
        """Other signatures are on the table."""
        self._pair = None if specimen is None or questioned is None else (specimen, questioned)
        self._start_anew()

    def set_wanted(self, wanted: bool) -> None:
        """Whether the map is being looked at: only then is the model asked for it."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._start_anew()

    def set_together(self, together: bool) -> None:
        """Show the map against all specimens together, or against the one on the table."""
        if together != self.together:
            self.together = together
            self._start_anew()

    # The place that is looked at ----------------------------------------------------------

    def look_at(self, at: QPointF | None) -> None:
        """Look at the ink nearest to a point of the questioned crop; None looks away.

        A map that was made is kept, but the pointer says nothing while it is not looked at.
        """
        views = self.views if self._wanted else None
        place = None
        if at is not None and views is not None and views.places:
            nearest = min(views.places, key=lambda one: _distance(one.at, at))
            if _distance(nearest.at, at) <= 2 * views.radii_px[1]:
                place = nearest
        self._set_place(place)

    def look_at_worst(self) -> None:
        """Look at the ink that differs most."""
        views = self.views
        if views is not None and views.places:
            self._set_place(max(views.places, key=lambda one: one.share))

    def step(self, across: int, down: int) -> None:
        """Look at the next ink in a direction, or first at what differs most."""
        views, here = self.views, self.place
        if views is None or here is None:
            self.look_at_worst()
            return

        def cost(place: Place) -> float | None:
            off = place.at - here.at
            ahead = off.x() * across + off.y() * down
            aside = abs(off.x() * down) + abs(off.y() * across)
            return ahead + 3 * aside if ahead > 0.5 and aside <= 2 * ahead else None

        ahead = [(c, n) for n, place in enumerate(views.places) if (c := cost(place)) is not None]
        if ahead:
            self._set_place(views.places[min(ahead)[1]])

    def place_text(self) -> str:
        """What the place that is looked at says; empty while none is."""
        if self.place is None:
            return ""
        return tr("Here it {in_words}", in_words=in_words(self.place.share))

    def _set_place(self, place: Place | None) -> None:
        if place is not self.place:
            self.place = place
            self.place_changed.emit()

    # Making it ----------------------------------------------------------------------------

    @property
    def _key(self) -> _Key | None:
        if self._pair is None or not self._verification.is_told:
            return None
        # Against all specimens, partners are still those in the one on the table.
        return id(self._pair[0]), id(self._pair[1]), self.together

    def _on_phase_changed(self, phase: Phase) -> None:
        if phase is Phase.VERDICT:
            # The same pair may have been compared along with other specimens since.
            self._known.clear()
        self._start_anew()

    def _start_anew(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self._patience.stop()
        self.slow.emit(False)
        self._set_place(None)
        key, pair = self._key, self._pair
        if self._wanted and key is not None and pair is not None and key not in self._known:
            question = self._verification.question
            if question is not None and any(one is pair[0].prepared for one in question.specimens):
                task = self._verification.ask_more(map_views, pair, self.together)
                task.succeeded.connect(lambda views: self._on_made(key, pair, views))
                task.failed.connect(self._on_failed)
                self._task = task
                self._patience.start()
        self.changed.emit()

    def _on_made(
        self, key: _Key, pair: tuple[LoadedSignature, LoadedSignature], views: MapViews
    ) -> None:
        self._end()
        self._known[key] = (pair, views)
        while len(self._known) > _REMEMBERED:
            del self._known[next(iter(self._known))]
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._task = None
        self._patience.stop()
        self.slow.emit(False)


def _distance(one: QPointF, other: QPointF) -> float:
    off = one - other
    return float((off.x() ** 2 + off.y() ** 2) ** 0.5)
