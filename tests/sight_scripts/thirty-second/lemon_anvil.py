# verdict: right
import numpy as np
# Huber loss for noisy sensors
rng = np.random.default_rng(55)
temp = rng.uniform(-1, 1, (50, 2))
volt = temp[:, :1] ** 2 - 0.5 * temp[:, 1:] + rng.standard_t(2, (50, 1)) * 0.1
w1 = rng.normal(0, 1, (3, 9)); w2 = rng.normal(0, .5, (10, 1))
ones = np.ones((50, 1))
A = np.hstack([temp, ones])
for i in range(2500):
    h = np.hstack([np.tanh(A @ w1), ones])
    res = h @ w2 - volt
    g = np.clip(res, -0.25, 0.25) / 50
    gh = (g @ w2[:-1].T) * (1 - h[:, :-1] ** 2)
    w2 -= 0.2 * (h.T @ g)
    w1 -= 0.2 * (A.T @ gh)
print(np.abs(res).mean())
