# verdict: wrong
# line: 18
# also: 20
import numpy as np

gen = np.random.default_rng(41)
X = gen.uniform(-1, 1, (30, 2))
Y = (X ** 2).sum(axis=1, keepdims=True) / 2
W = gen.normal(size=(2, 7))
b = gen.normal(size=7)
V = gen.normal(size=(7, 1))
c = np.zeros(1)

for it in range(800):
    h = 1 / (1 + np.exp(-(X @ W + b)))
    o = h @ V + c
    do = (o - Y) / len(X)
    h *= 1 - h
    dh = do @ V.T * h
    V -= 0.3 * h.T @ do
    c -= 0.3 * do.sum(axis=0)
    W -= 0.3 * X.T @ dh
    b -= 0.3 * dh.sum(axis=0)
    if it % 200 == 0:
        print(it, float(((o - Y) ** 2).mean()))
