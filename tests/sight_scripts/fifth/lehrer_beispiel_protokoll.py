# verdict: right
"""Unterrichtsbeispiel: jeder Rechenschritt als eigene Funktion.
Spaltenvektoren, ein Beispiel nach dem anderen."""
import numpy as np

netz = {"W": [], "b": []}


def erzeuge(größen, keim=0):
    rng = np.random.default_rng(keim)
    for ein, aus in zip(größen[:-1], größen[1:]):
        netz["W"].append(rng.uniform(-1, 1, (aus, ein)))
        netz["b"].append(rng.uniform(-1, 1, (aus, 1)))


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_abl(z):
    return sigmoid(z) * (1 - sigmoid(z))


def vorwärts(x):
    zs, as_ = [], [x]
    for W, b in zip(netz["W"], netz["b"]):
        zs.append(W @ as_[-1] + b)
        as_.append(sigmoid(zs[-1]))
    return zs, as_


def rückwärts(zs, as_, t):
    deltas = [None] * len(zs)
    deltas[-1] = (as_[-1] - t) * sigmoid_abl(zs[-1])
    for l in range(len(zs) - 2, -1, -1):
        deltas[l] = netz["W"][l + 1].T @ deltas[l + 1] * sigmoid_abl(zs[l])
    return deltas


def lerne(deltas, as_, η):
    for l, δ in enumerate(deltas):
        netz["W"][l] -= η * δ @ as_[l].T
        netz["b"][l] -= η * δ


erzeuge([2, 3, 1], keim=12)
daten = [([0, 0], 1), ([0, 1], 0), ([1, 0], 0), ([1, 1], 1)]
for epoche in range(3000):
    kosten = 0
    for x, t in daten:
        x, t = np.array([x], float).T, np.array([[float(t)]])
        zs, as_ = vorwärts(x)
        kosten += float(((as_[-1] - t) ** 2).sum())
        lerne(rückwärts(zs, as_, t), as_, 0.8)
    if epoche % 1000 == 0:
        print(f"Epoche {epoche}: Kosten {kosten:.4f}")
