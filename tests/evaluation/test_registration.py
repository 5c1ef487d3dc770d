"""The measurement of laying signatures on each other, on invented ones."""

from __future__ import annotations

from siggui.evaluation import registration


def test_known_transforms_are_printed_with_their_residual(capsys):
    assert registration.main(["--transforms", "3"]) == 0
    shown = capsys.readouterr().out
    assert "residual, rms px" in shown
    assert "100.0 % of 3 under 1.5 px" in shown


def test_it_fails_where_strokes_lie_elsewhere(capsys, monkeypatch):
    monkeypatch.setattr(registration, "register", registration.centered)
    assert registration.main(["--transforms", "3"]) == 1
    assert "0.0 % of 3" in capsys.readouterr().out


def test_pairs_of_a_protocol_meet_more_when_laid(protocol, capsys):
    assert registration.main([str(protocol), "--transforms", "1", "--rows", "2"]) == 0
    shown = capsys.readouterr().out
    rows = [line.split() for line in shown.splitlines() if "genuine" in line]
    assert rows
    assert all(float(row[-2]) >= float(row[-3]) > 0 for row in rows)
