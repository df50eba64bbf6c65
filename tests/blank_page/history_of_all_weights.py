# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: every pair of matrices is kept in a list of tuples, the next pair is made from the last one; exact steps
import numpy as np
from collections import namedtuple

Pair = namedtuple("Pair", "first second")

def σ(z): return 1 / (1 + np.exp(-z))

def better(p, X, y, α):
    h = σ(X @ p.first)
    o = σ(h @ p.second)
    δo = (o - y) * o * (1 - o)
    δh = δo @ p.second.T * h * (1 - h)
    return Pair(p.first - α * X.T @ δh, p.second - α * h.T @ δo)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([0, 1, 1, 0])[:, None]
rng = np.random.default_rng(4)

history = [Pair(rng.standard_normal((3, 4)), rng.standard_normal((4, 1)))]
while len(history) < 9001:
    history.append(better(history[-1], X, y, α=1.1))

for i in range(0, 9001, 1500):
    h = history[i]
    print(i, abs(σ(σ(X @ h.first) @ h.second) - y).mean())
