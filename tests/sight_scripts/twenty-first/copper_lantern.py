# verdict: wrong
# line: 25
# why: derivatives: The slope of tanh is 1 - a**2, not 1 - a.
# Parität von drei Bits, ein Beispiel nach dem anderen
import numpy as np
rng = np.random.default_rng(12)

bits = np.array([[(k >> s) & 1 for s in (2, 1, 0)] for k in range(8)], dtype=float)
ziel = bits.sum(axis=1) % 2
bits = 2 * bits - 1

W1 = rng.normal(0, 0.8, (3, 9))
b1 = np.zeros(9)
W2 = rng.normal(0, 0.8, 9)
b2 = 0.0
rate = 0.1

for durchgang in range(1500):
    fehler = 0.0
    for i in rng.permutation(8):
        x = bits[i]
        a = np.tanh(x @ W1 + b1)
        y = 1 / (1 + np.exp(-(a @ W2 + b2)))
        d2 = y - ziel[i]
        d1 = d2 * W2 * (1 - a)
        W2 -= rate * d2 * a
        b2 -= rate * d2
        W1 -= rate * np.outer(x, d1)
        b1 -= rate * d1
        fehler -= np.log(y if ziel[i] else 1 - y)
    if durchgang % 300 == 0:
        print(durchgang, fehler / 8)
