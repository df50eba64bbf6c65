# verdict: wrong
# first wrong: error
# line: 24
# mistake: error-squared
# why: the squared difference itself is sent back instead of the difference
import numpy as np
from typing import Dict

Weights = Dict[str, np.ndarray]


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def new_weights(seed: int) -> Weights:
    r = np.random.RandomState(seed)
    return {"in": r.uniform(-1, 1, (3, 4)), "out": r.uniform(-1, 1, (4, 1))}


def gradient(w: Weights, x: np.ndarray, y: np.ndarray) -> Weights:
    hidden = sigmoid(x @ w["in"])
    output = sigmoid(hidden @ w["out"])
    error = (output - y) ** 2
    delta = error * output * (1 - output)
    back = (delta @ w["out"].T) * hidden * (1 - hidden)
    return {"in": x.T @ back, "out": hidden.T @ delta}


def learn(w: Weights, x: np.ndarray, y: np.ndarray, alpha: float, steps: int) -> Weights:
    for _ in range(steps):
        g = gradient(w, x, y)
        w = {k: w[k] - alpha * g[k] for k in w}
    return w


if __name__ == "__main__":
    x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
    y = np.array([[0], [1], [1], [0]], dtype=float)
    w = learn(new_weights(1), x, y, 1.0, 10000)
    print(sigmoid(sigmoid(x @ w["in"]) @ w["out"]))
