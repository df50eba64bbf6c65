# verdict: right
import numpy as np
from functools import reduce

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)

def f(z):
    return .5 * (1 + np.tanh(.5 * z))

def advance(s, _):
    h = f(X @ s["w"])
    o = f(h @ s["v"])
    d = (y - o) * o * (1 - o)
    return {"w": s["w"] + X.T @ (d @ s["v"].T * h * (1 - h)), "v": s["v"] + h.T @ d}

rng = np.random.default_rng(3)
start = {"w": rng.uniform(-1, 1, (3, 4)), "v": rng.uniform(-1, 1, (4, 1))}
end = reduce(advance, range(4000), start)
print(f(f(X @ end["w"]) @ end["v"]))
