# verdict: wrong
# line: 13
# also: 18, 19
# why: mutable default argument keeps all gradients of all earlier epochs
import numpy as np

rng = np.random.default_rng(61)
SAMPLES = [(rng.normal(size=3), rng.normal(size=1)) for _ in range(6)]
W = rng.normal(size=(5, 3))
V = rng.normal(size=(1, 5))


def backprop(samples, W, V, acc={"W": 0.0, "V": 0.0, "loss": 0.0}):
    for x, t in samples:
        h = np.tanh(W @ x)
        o = V @ h
        e = o - t
        acc["V"] = acc["V"] + np.outer(e, h)
        acc["W"] = acc["W"] + np.outer((V.T @ e) * (1 - h * h), x)
        acc["loss"] += 0.5 * float(e @ e)
    return acc


for epoch in range(400):
    result = backprop(SAMPLES, W, V)
    V = V - 0.02 * result["V"] / len(SAMPLES)
    W = W - 0.02 * result["W"] / len(SAMPLES)
    if epoch % 80 == 0:
        print(epoch, sum(float(((V @ np.tanh(W @ x) - t) ** 2).sum()) for x, t in SAMPLES))
