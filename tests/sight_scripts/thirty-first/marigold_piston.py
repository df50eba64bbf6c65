# verdict: wrong
# line: 18
import numpy as np
rng = np.random.default_rng(19)

X = rng.uniform(-1, 1, (20, 3))
T = np.tanh(X @ np.array([[1.0], [-2.0], [0.5]])) ** 2

a = rng.normal(0, 0.6, (3, 5))
b = rng.normal(0, 0.6, (5, 5))
c = rng.normal(0, 0.6, (5, 1))
for it in range(800):
    h1 = np.tanh(X @ a)
    h2 = np.tanh(h1 @ b)
    o = h2 @ c
    d3 = (o - T) / len(X)
    d2 = d3 @ c.T * (1 - h2 ** 2)
    d1 = d2 @ b * (1 - h1 ** 2)
    c -= 0.2 * h2.T @ d3
    b -= 0.2 * h1.T @ d2
    a -= 0.2 * X.T @ d1
    if it % 200 == 0:
        print(it, ((o - T) ** 2).mean())
