# verdict: right
import numpy as np
# robust regression with the Huber loss
r = np.random.default_rng(10)
x = r.uniform(-2, 2, size=(90, 1))
t = x ** 2 - 1
t[::15] += 6          # outliers
Wh = r.standard_normal((1, 14))
bh = r.standard_normal(14)
Wo = r.standard_normal((14, 1)) * 0.2
bo = np.zeros(1)
for iteration in range(1200):
    h = np.tanh(x @ Wh + bh)
    e = h @ Wo + bo - t
    loss = np.where(abs(e) <= 1, 0.5 * e ** 2, abs(e) - 0.5).mean()
    de = np.clip(e, -1, 1) / len(x)
    dh = de @ Wo.T * (1 - h ** 2)
    Wo -= 0.1 * h.T @ de
    bo -= 0.1 * de.sum(axis=0)
    Wh -= 0.1 * x.T @ dh
    bh -= 0.1 * dh.sum(axis=0)
    if iteration % 300 == 0:
        print(iteration, loss)
