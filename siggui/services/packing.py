"""Embeddings and pen paths as bytes and back, bit for bit."""

from __future__ import annotations

import dataclasses
import io
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from siggui.imaging.duplicate import Trace

_ALONE = "embedding"


def pack_embedding(embedding: Any) -> bytes:  # noqa: ANN401 - opaque outside the verifier
    """Keep the arrays of an embedding: one alone, or those of a dataclass by their names."""
    import numpy as np

    arrays = (
        {
            field.name: value
            for field in dataclasses.fields(embedding)
            if isinstance(value := getattr(embedding, field.name), np.ndarray)
        }
        if dataclasses.is_dataclass(embedding)
        else {_ALONE: embedding}
    )
    file = io.BytesIO()
    # Most fields of a canvas are paper, so an embedding shrinks to less than half.
    np.savez_compressed(file, **arrays)
    return file.getvalue()


def unpack_embedding(data: bytes, model_version: str) -> Any:  # noqa: ANN401
    """The embedding that :func:`pack_embedding` kept.

    Args:
        data: As kept.
        model_version: Of the network that made it.
    """
    import numpy as np

    with np.load(io.BytesIO(data), allow_pickle=False) as file:
        arrays = {name: file[name] for name in file.files}
    for array in arrays.values():
        array.setflags(write=False)
    if _ALONE in arrays:
        return arrays[_ALONE]
    from siggui.verifier.engine import Embedding

    return Embedding(**arrays, model_version=model_version)


def pack_vector(embedding: Any) -> bytes:  # noqa: ANN401
    """Keep the one global vector of an embedding, (D,), as float16 of unit length."""
    import numpy as np

    vector = np.asarray(getattr(embedding, "overall", embedding), dtype=np.float32).ravel()
    return (vector / (np.linalg.norm(vector) + 1e-9)).astype("<f2").tobytes()


def unpack_vectors(parts: list[bytes]) -> NDArray[np.float32]:
    """The vectors that :func:`pack_vector` kept, as one (N, D) float32 matrix.

    Not left as float16: the processor multiplies none, and numpy widens 50,000 of them in 90 ms.
    """
    import numpy as np

    matrix = np.frombuffer(b"".join(parts), "<f2").astype(np.float32)
    return matrix.reshape(len(parts), -1) if parts else matrix.reshape(0, 0)


def pack_trace(trace: Trace) -> bytes:
    """Keep a pen path."""
    return trace.points.astype("<i2").tobytes()


def unpack_trace(data: bytes) -> Trace:
    """The pen path that :func:`pack_trace` kept."""
    import numpy as np

    from siggui.imaging.duplicate import Trace

    points = np.frombuffer(data, "<i2").reshape(-1, 2).astype(np.int16)
    points.setflags(write=False)
    return Trace(points)
