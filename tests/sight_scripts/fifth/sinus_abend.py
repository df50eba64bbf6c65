# verdict: wrong
# line: 15
# why: The tanh slope is written 1 - h, the square is missing.
import numpy as np
rs = np.random.RandomState(2)
x = rs.uniform(0, 6.28, 40).reshape(40, 1) - 3.14
y = np.sin(x)
A, a = rs.normal(size=(1, 8)), rs.normal(size=8)
B, b = rs.normal(size=(8, 1)) * .3, np.zeros(1)
for k in range(600):
    h = np.tanh(x @ A + a)
    out = h @ B + b
    e = (out - y) / 40
    dB, db = h.T @ e, e.sum(0)
    dh = e @ B.T * (1 - h)
    dA, da = x.T @ dh, dh.sum(0)
    A -= .1 * dA; a -= .1 * da; B -= .1 * dB; b -= .1 * db
    if k % 150 == 0: print(k, (e ** 2).sum() * 40)
