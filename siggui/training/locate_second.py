"""Fit the weights of the second look at places that may be signed."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_RIDGE = 3.0
_ROUNDS = 30


def fit_second(
    measures: NDArray[np.float32], right: NDArray[np.bool_]
) -> dict[str, NDArray[np.float16]]:
    """Logistic regression, held back so that a measure that says little weighs little.

    Args:
        measures: (N, M) as from `siggui.imaging.locate_second.measured`.
        right: (N,) whether a signature is there.

    Returns:
        Weights of `siggui.imaging.locate_second.SECOND`.

    Source: Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, section 4.4.1.
    """
    if not len(measures):  # after a few steps, to try it out, a locator sees nothing anywhere
        shapes = {"second.weight": (1, measures.shape[1], 1, 1), "second.bias": (1,)}
        return {name: np.zeros(shape, np.float16) for name, shape in shapes.items()}
    middle, spread = measures.mean(axis=0), measures.std(axis=0) + 1e-6
    x = np.column_stack([(measures - middle) / spread, np.ones(len(measures))]).astype(float)
    ridge = np.full(x.shape[1], _RIDGE)
    ridge[-1] = 1e-3
    weight = np.zeros(x.shape[1])
    for _ in range(_ROUNDS):
        chance = 1.0 / (1.0 + np.exp(-x @ weight))
        slope = x.T @ (chance - right) + ridge * weight
        curve = (x * (chance * (1 - chance))[:, None]).T @ x + np.diag(ridge)
        weight -= np.linalg.solve(curve, slope)
    plain = weight[:-1] / spread
    bias = weight[-1:] - plain @ middle
    return {
        "second.weight": plain.reshape(1, -1, 1, 1).astype(np.float16),
        "second.bias": bias.astype(np.float16),
    }
