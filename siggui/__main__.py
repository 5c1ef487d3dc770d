"""Where the program starts: the window at once, or the command line."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Open the window, or hand over to the commands.

    The window's way imports neither typer nor torch: it has to be painted within a second.

    Returns:
        The process's exit status.
    """
    if getattr(sys, "frozen", False):
        # A helper process of a frozen build begins here too, and goes its own way.
        import multiprocessing

        multiprocessing.freeze_support()
    let_waiting_threads_rest()
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show Devanagari must not turn an answer into a crash.
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    arguments = sys.argv[1:]
    if arguments in ([], ["demo"]):
        return open_window(demo=bool(arguments))
    from siggui.cli.program import run

    return run(arguments, open_window)


def let_waiting_threads_rest() -> None:
    """Keep threads of the libraries that wait for each other from spinning, as they do by default.

    With any other program at work they spin away the time that the other one waits for: ten times
    slower, measured. NumPy's products are too small for several threads to gain anything, and
    helper processes that clean would wait for each other's. Read when the libraries are opened, so
    it comes first of all.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("KMP_BLOCKTIME", "0")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def open_window(*, demo: bool) -> int:
    """Show the window, which says in a sentence if there is no display to show it on.

    Args:
        demo: On an invented bank.
    """
    from siggui.app import run

    return run(sys.argv[:1], demo)


if __name__ == "__main__":
    sys.exit(main())
