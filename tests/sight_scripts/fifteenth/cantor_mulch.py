# verdict: wrong
# line: 22
# why: no derivative of the hidden activation
# Entraineur de reseau - version 2, seuils soustraits
import numpy as np

def f(s):
    return 1 / (1 + np.exp(-s))

rng = np.random.default_rng(12)
x = rng.uniform(0, 1, (60, 3))
d = np.eye(3)[np.argmax(x, axis=1)]
w1 = rng.normal(0, 1, (3, 7))
t1 = rng.normal(0, 1, 7)
w2 = rng.normal(0, 1, (7, 3))
t2 = rng.normal(0, 1, 3)

for passage in range(1500):
    h = f(x @ w1 - t1)
    o = f(h @ w2 - t2)
    d_o = (o - d) * o * (1 - o) / len(x)
    d_h = d_o @ w2.T
    w2 -= 1.5 * (h.T @ d_o)
    t2 += 1.5 * d_o.sum(0)
    w1 -= 1.5 * (x.T @ d_h)
    t1 += 1.5 * d_h.sum(0)
    if passage % 300 == 0:
        print("passage", passage, "justes", (o.argmax(1) == d.argmax(1)).sum(), "/ 60")
