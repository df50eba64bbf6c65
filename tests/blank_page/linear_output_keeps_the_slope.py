# verdict: wrong
# first wrong: forward
# line: 25
# mistake: forward-no-output-activation
# why: the output of the last layer isn't squashed, yet its error is scaled by o*(1-o) as if it were
import numpy as np
from typing import Iterator, List, Tuple

Batch = Tuple[np.ndarray, np.ndarray]


def data() -> Batch:
    x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
    return x, np.array([[0], [1], [1], [0]], dtype=float)


def sigmoid(z: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-z))


def training(w: List[np.ndarray], alpha: float, steps: int) -> Iterator[float]:
    x, y = data()
    for _ in range(steps):
        hidden = sigmoid(x @ w[0])
        output = hidden @ w[1]
        output_delta = (output - y) * (output * (1 - output))
        hidden_delta = (output_delta @ w[1].T) * (hidden * (1 - hidden))
        w[1] -= alpha * (hidden.T @ output_delta)
        w[0] -= alpha * (x.T @ hidden_delta)
        yield float(np.abs(output - y).mean())


def main() -> None:
    rng = np.random.default_rng(0)
    w = [rng.uniform(-0.5, 0.5, (3, 4)), rng.uniform(-0.5, 0.5, (4, 1))]
    for i, e in enumerate(training(w, 0.1, 10_000)):
        if i % 2_000 == 0:
            print(i, round(e, 5))


if __name__ == "__main__":
    main()
