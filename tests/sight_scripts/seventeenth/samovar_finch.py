# verdict: right
import numpy as np


def train(x: np.ndarray, t: np.ndarray, hidden: int = 4, alpha: float = 1.0, epochs: int = 5000) -> tuple:
    """Train a two layer network and return its weights."""
    first: np.ndarray = np.random.uniform(-1.0, 1.0, (x.shape[1], hidden))
    second: np.ndarray = np.random.uniform(-1.0, 1.0, (hidden, t.shape[1]))
    for epoch in range(epochs):
        middle = logistic(x @ first)
        guess = logistic(middle @ second)
        miss = guess - t
        guess_delta = miss * slope(guess)
        middle_delta = guess_delta @ second.T * slope(middle)
        second -= alpha * (middle.T @ guess_delta)
        first -= alpha * (x.T @ middle_delta)
        if np.abs(miss).max() < 0.05:
            break
    return first, second, epoch


def logistic(z: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-z))


def slope(out: np.ndarray) -> np.ndarray:
    return out - out ** 2


if __name__ == "__main__":
    np.random.seed(80)
    x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
    t = np.array([[0], [1], [1], [0]], dtype=float)
    a, b, n = train(x, t)
    print(n, logistic(logistic(x @ a) @ b).round(2).ravel())
