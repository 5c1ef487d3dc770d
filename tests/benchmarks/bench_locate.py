"""How long an A4 page at 300 dpi takes to be searched for signatures, and how much memory.

python tests/benchmarks/bench_locate.py
"""

from __future__ import annotations

import threading
import time
import tracemalloc

import cv2
import numpy as np

from siggui.drawing.forms import mandate_letter
from siggui.drawing.signer import Signer
from siggui.imaging.document import Image
from siggui.services.locate import locate


def main() -> None:
    signer = Signer(5)
    drawn, _, _ = mandate_letter(
        "Orchard Ltd", "37319128", [(signer.name, signer.genuine(0))], np.random.default_rng(1)
    )
    page = np.asarray(cv2.resize(drawn, (2480, 3508), interpolation=cv2.INTER_CUBIC), np.uint8)
    image = Image(page, 300.0, "0" * 64)
    begun = time.perf_counter()
    locate(image)
    print(f"first page, weights and libraries included: {time.perf_counter() - begun:.2f} s")
    seconds = []
    for _ in range(10):
        begun = time.perf_counter()
        locate(image)
        seconds.append(time.perf_counter() - begun)
    print(f"each further page: median {np.median(seconds):.3f} s, longest {max(seconds):.3f} s")
    tracemalloc.start()
    locate(image, threading.Event())
    peak = tracemalloc.get_traced_memory()[1]
    print(f"peak extra memory of arrays: {peak / 2**20:.0f} MB")


if __name__ == "__main__":
    main()
