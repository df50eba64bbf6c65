# verdict: right
import numpy as np
from functools import reduce

sigma = lambda z: 1 / (1 + np.exp(-z))
dsigma = lambda a: a * (1 - a)

def fwd(ws, x):
    return reduce(lambda acc, w: acc + [sigma(acc[-1] @ w)], ws, [x])

def grads(ws, x, y):
    a0, a1, a2 = fwd(ws, x)
    d2 = (a2 - y) * dsigma(a2)
    d1 = d2 @ ws[1].T * dsigma(a1)
    return [a0.T @ d1, a1.T @ d2]

def step(ws, _):
    gr = grads(ws, X, Y)
    return [w - 1.5 * g for w, g in zip(ws, gr)]

rng = np.random.default_rng(2024)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]) * 1.0
Y = np.array([[0], [1], [1], [0]]) * 1.0
ws0 = [rng.uniform(-1, 1, (3, 4)), rng.uniform(-1, 1, (4, 1))]
final = reduce(step, range(3000), ws0)
print(fwd(final, X)[-1].ravel())
