# verdict: wrong
# line: 13
# also: 14, 15
import numpy as np
rng = np.random.default_rng(26)
x = rng.random((10, 3)); x[:, 2] = 1
y = (x[:, :1] + x[:, 1:2]) / 2
first = rng.uniform(-1, 1, (3, 5)); last = rng.uniform(-1, 1, (5, 1))
for i in range(1500):
    h = 1 / (1 + np.exp(-x @ first))
    o = 1 / (1 + np.exp(-h @ last))
    d = (y - o) * o * (1 - o)
    before = last
    last += 0.9 * h.T @ d
    dh = d @ before.T * h * (1 - h)
    first += 0.9 * x.T @ dh
print(np.abs(y - o).max())
