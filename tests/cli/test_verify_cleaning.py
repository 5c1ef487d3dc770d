from __future__ import annotations


def test_an_unknown_cleaning_step_is_told_with_those_there_are(siggui, draw):
    a = draw("a.png")
    ended = siggui("verify", "--reference", a, "--questioned", a, "--keep", "coffee")
    assert ended.status == 1
    assert "coffee" in ended.err
    assert "lines" in ended.err


def test_cleaning_steps_can_be_left_out(siggui, draw):
    a, b = draw("a.png"), draw("b.png", 2)
    ended = siggui("verify", "--reference", a, "--questioned", b, "--keep", "lines,stamps")
    assert ended.status in (0, 10, 20)
