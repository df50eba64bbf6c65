# verdict: wrong
# line: 16
import numpy as np
gen = np.random.default_rng(33)
x = gen.normal(size=(50, 4))
y = np.tanh(x[:, [0]] - x[:, [2]])
Wa = gen.normal(0, .5, (4, 4))
Wb = gen.normal(0, .5, (4, 4))
Wc = gen.normal(0, .5, (4, 1))
for it in range(800):
    h1 = np.tanh(x @ Wa)
    h2 = np.tanh(h1 @ Wb)
    out = h2 @ Wc
    e = (out - y) / 50
    d2 = e @ Wc.T * (1 - h2 ** 2)
    d1 = d2 @ Wb * (1 - h1 ** 2)
    Wc -= 0.1 * h2.T @ e
    Wb -= 0.1 * h1.T @ d2
    Wa -= 0.1 * x.T @ d1
    if it % 200 == 0:
        print(it, float(np.mean((out - y) ** 2)))
