# verdict: right
# is the 6-bit pattern symmetric?  +1 yes, -1 no.  one sample at a time
import numpy as np
from itertools import product

np.random.seed(66)
bits = np.array(list(product([-1, 1], repeat=6)), dtype=float)
sym = np.array([1.0 if (p[:3] == p[:2:-1]).all() else -1.0 for p in bits])

w1 = np.random.uniform(-0.3, 0.3, (4, 6))
t1 = np.random.uniform(-0.3, 0.3, 4)
w2 = np.random.uniform(-0.3, 0.3, 4)
t2 = 0.0
alpha = 0.1


def think(x):
    h = np.tanh(w1.dot(x) - t1)
    return h, np.tanh(w2.dot(h) - t2)


for epoch in range(120):
    wrong = 0
    alpha *= 0.995
    for k in np.random.permutation(64):
        x = bits[k]
        h, y = think(x)
        wrong += y * sym[k] <= 0
        d = (sym[k] - y) * (1 - y * y)
        dh = w2 * d * (1 - h * h)
        w2 = w2 + alpha * d * h
        t2 = t2 - alpha * d
        w1 = w1 + alpha * dh[:, None] * x[None, :]
        t1 = t1 - alpha * dh
    if epoch % 20 == 0:
        print(epoch, wrong)
