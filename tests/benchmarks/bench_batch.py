"""Rows per second and peak memory of ``siggui batch``, beside plainly decoding the same files.

    uv run python tests/benchmarks/bench_batch.py PAIRS.csv [PAIRS.csv …] [--device cpu]

The rate counts from the first row's work on (the batch says it itself); the start-up, which is
mostly torch, is reported apart. Decoding is Pillow alone, one thread, every distinct file once.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from PIL import Image

_RATE = re.compile(r"(\d+) rows in ([0-9.]+) s .*?: (.*)\.$", re.MULTILINE)


def run(pairs: Path, out: Path, options: argparse.Namespace) -> dict[str, float | str]:
    """One batch in a process of its own, so that its peak memory is its own."""
    command = [sys.executable, "-m", "siggui", "batch", str(pairs), "--out", str(out)]
    if options.weights:
        command += ["--weights", str(options.weights)]
    begun = perf_counter()
    process = subprocess.Popen(
        [*command, "--device", options.device], stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )
    told = process.stderr.read()
    peak_mb = float("nan")
    if hasattr(os, "wait4"):
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        peak_mb = usage.ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)
    else:
        process.wait()
    whole = perf_counter() - begun
    found = _RATE.search(told)
    if process.returncode != 0 or found is None:
        raise SystemExit(f"the batch failed:\n{told}")
    rows, seconds = int(found[1]), float(found[2])
    return {
        "rows": rows,
        "seconds": seconds,
        "rows_per_second": round(rows / seconds, 1),
        "start_up_seconds": round(whole - seconds, 1),
        "peak_mb": round(peak_mb),
        "outcome": found[3],
    }


def decode_seconds(pairs: Path) -> tuple[int, float]:
    with pairs.open(encoding="utf-8-sig", newline="") as file:
        names = {
            name for row in csv.DictReader(file)
            for name in (*row["references"].split("|"), row["questioned"])
        }  # fmt: skip
    paths = sorted({(pairs.parent / name).resolve() for name in names})
    begun = perf_counter()
    for path in paths:
        with Image.open(path) as image:
            image.convert("RGB")
    return len(paths), perf_counter() - begun


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pairs", nargs="+", type=Path)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--weights", type=Path, help="instead of the shipped ones")
    options = parser.parse_args()
    told = {}
    with tempfile.TemporaryDirectory() as folder:
        for pairs in options.pairs:
            images, decoding = decode_seconds(pairs)
            measured = run(pairs, Path(folder) / f"{pairs.stem}.csv", options)
            ratio = measured["seconds"] / decoding
            print(
                f"{pairs.stem}: {measured['rows']} rows over {images} images,"
                f" {measured['rows_per_second']} rows/s after {measured['start_up_seconds']} s,"
                f" {ratio:.1f} times plain decoding ({decoding:.2f} s),"
                f" peak {measured['peak_mb']} MB; {measured['outcome']}"
            )
            told[pairs.stem] = {
                **measured,
                "images": images,
                "decode_seconds": round(decoding, 3),
                "times_plain_decoding": round(ratio, 2),
            }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
