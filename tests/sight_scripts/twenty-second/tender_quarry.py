# verdict: wrong
# line: 17
# why: error: The absolute value takes the sign out of the error, so the outputs only ever move one way.
import numpy as np
# fit a wave
r = np.random.default_rng()
x = np.linspace(0, 4, 50).reshape(-1, 1)
t = np.cos(2 * x) * np.exp(-x / 3)
Wh = r.standard_normal((1, 15))
bh = r.standard_normal(15)
Wo = r.standard_normal((15, 1)) * 0.05
bo = np.zeros(1)
lr = 0.002
for iteration in range(600):
    h = np.tanh(x @ Wh + bh)
    y = h @ Wo + bo
    e = np.abs(y - t)
    if iteration % 100 == 0:
        print(iteration, e.mean())
    de = e / len(x)
    dh = de @ Wo.T * (1 - h ** 2)
    Wo -= lr * h.T @ de
    bo -= lr * de.sum(axis=0)
    Wh -= lr * x.T @ dh
    bh -= lr * dh.sum(axis=0)
