# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the learning rate shrinks with the epoch (5/(1+epoch/2000)), at every step it is one number for all weights
"""Small XOR network with a learning-rate schedule."""
from typing import Callable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def sigmoid(x: Array) -> Array:
    return 1.0 / (1.0 + np.exp(-x))


def schedule(start: float, half_life: float) -> Callable[[int], float]:
    def rate(epoch: int) -> float:
        return start / (1.0 + epoch / half_life)
    return rate


def main() -> None:
    rng = np.random.default_rng(2024)
    inputs: Array = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=np.float64)
    wanted: Array = np.array([[0], [1], [1], [0]], dtype=np.float64)
    first: Array = rng.uniform(-1, 1, size=(3, 6))
    second: Array = rng.uniform(-1, 1, size=(6, 1))
    rate = schedule(5.0, 2000.0)

    for epoch in range(20_000):
        hidden = sigmoid(inputs @ first)
        output = sigmoid(hidden @ second)
        eta = rate(epoch)
        back_out = (output - wanted) * output * (1.0 - output)
        back_hid = (back_out @ second.T) * hidden * (1.0 - hidden)
        second -= eta * (hidden.T @ back_out)
        first -= eta * (inputs.T @ back_hid)
        if epoch % 4000 == 0:
            print(f"epoch {epoch:5d}  rate {eta:.3f}  error {np.abs(output - wanted).mean():.5f}")


if __name__ == "__main__":
    main()
