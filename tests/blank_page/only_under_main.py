# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: functions with a driver that trains only under __main__
#!/usr/bin/env python3
"""XOR with a third column that is always one."""
import argparse

import numpy as np


def new_model(hidden: int, seed: int) -> dict:
    rng = np.random.default_rng(seed)
    return {"first": rng.uniform(-1, 1, (3, hidden)), "second": rng.uniform(-1, 1, (hidden, 1))}


def logistic(z: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-z))


def run(model: dict, X: np.ndarray) -> tuple:
    hidden = logistic(X @ model["first"])
    return hidden, logistic(hidden @ model["second"])


def improve(model: dict, X: np.ndarray, y: np.ndarray, alpha: float) -> float:
    hidden, out = run(model, X)
    wrongness = out - y
    d2 = wrongness * out * (1 - out)
    d1 = (d2 @ model["second"].T) * hidden * (1 - hidden)
    model["second"] -= alpha * hidden.T @ d2
    model["first"] -= alpha * X.T @ d1
    return float(np.abs(wrongness).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--alpha", type=float, default=10.0)
    parser.add_argument("--hidden", type=int, default=4)
    parser.add_argument("--steps", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
    y = np.array([[0], [1], [1], [0]], dtype=float)
    model = new_model(args.hidden, args.seed)
    for step in range(args.steps):
        error = improve(model, X, y, args.alpha)
        if step % 2000 == 0:
            print(f"step {step}: {error:.5f}")
    print(run(model, X)[1])


if __name__ == "__main__":
    main()
