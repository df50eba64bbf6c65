import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]


def logistic(z: Matrix) -> Matrix:
    return np.exp(-np.logaddexp(0.0, -z))


def initial_weights(inputs: int, hidden_size: int, outputs: int, seed: int) -> tuple[Matrix, Matrix]:
    np.random.seed(seed)
    first: Matrix = 2.0 * np.random.rand(inputs, hidden_size) - 1.0
    second: Matrix = 2.0 * np.random.rand(hidden_size, outputs) - 1.0
    return first, second


def final_error(X: Matrix, y: Matrix, hidden_size: int, alpha: float, iterations: int, seed: int) -> float:
    w, v = initial_weights(X.shape[-1], hidden_size, y.shape[-1], seed)
    for _ in range(iterations):
        h = logistic(X @ w)
        o = logistic(h @ v)
        do = (o - y) * (o - o**2)
        dh = np.einsum("no,ho->nh", do, v) * (h - h**2)
        w, v = w - alpha * np.einsum("ni,nh->ih", X, dh), v - alpha * np.einsum("nh,no->ho", h, do)
    return float(np.abs(logistic(logistic(X @ w) @ v) - y).sum() / y.size)
