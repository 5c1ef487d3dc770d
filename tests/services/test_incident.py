from __future__ import annotations

import os
import re

from siggui.services import incident
from siggui.services.incident import log_path, record_incident
from siggui.services.sources import Source, load_image


def raised(customer: str) -> BaseException:
    try:
        try:
            load_image(Source(None))
        except TypeError as error:
            raise ValueError(customer) from error
    except ValueError as error:
        return error


def test_a_bug_is_written_down_without_a_word_about_the_customer(private_home):
    reference = record_incident(raised("/bank/Anna Müller/signature.png"))
    assert re.fullmatch(r"[0-9A-F]{4}-[0-9A-F]{4}", reference)
    text = log_path().read_text(encoding="utf-8")
    assert log_path().is_relative_to(private_home)
    assert reference in text
    assert "builtins.ValueError" in text and "builtins.TypeError" in text
    assert re.search(r"siggui/services/sources\.py:\d+ load_image", text)
    assert "Anna" not in text and "signature.png" not in text and str(private_home) not in text


def test_the_log_is_private_and_does_not_grow_for_ever(private_home, monkeypatch):
    monkeypatch.setattr(incident, "_LARGEST_BYTES", 100)
    for _ in range(5):
        record_incident(raised("x"))
    logs = sorted(path.name for path in log_path().parent.iterdir())
    assert logs == ["siggui.log", "siggui.old.log"]
    if os.name == "posix":
        assert log_path().stat().st_mode & 0o777 == 0o600
        for folder in (log_path().parent, log_path().parents[1]):
            assert folder.stat().st_mode & 0o777 == 0o700


def test_a_log_that_cannot_be_written_hides_nothing(private_home, monkeypatch):
    private_home.mkdir()
    blocked = private_home / "file"
    blocked.touch()
    monkeypatch.setattr(incident, "log_path", lambda: blocked / "log" / "siggui.log")
    assert record_incident(raised("x"))
