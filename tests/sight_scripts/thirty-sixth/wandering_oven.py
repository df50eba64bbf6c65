# verdict: not a network
import numpy as np

# principal components by power iteration, with deflation

rng = np.random.default_rng(1234)
hidden = rng.normal(size=(200, 2)) * [3.0, 1.0]
weights = rng.normal(size=(2, 6))
data = hidden @ weights + 0.1 * rng.normal(size=(200, 6))
data -= data.mean(axis=0)

cov = data.T @ data / (len(data) - 1)


def leading(matrix, rounds=200):
    w = rng.normal(size=len(matrix))
    for epoch in range(rounds):
        w = matrix @ w
        w /= np.linalg.norm(w)
    return w, w @ matrix @ w


rest = cov.copy()
for k in range(3):
    w, value = leading(rest)
    rest -= value * np.outer(w, w)
    print(k + 1, "share of variance:", round(value / np.trace(cov), 4), w.round(2))
