# verdict: wrong
# line: 14
# also: 16, 17
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.]])
y = np.array([[0.1], [0.8], [0.6], [0.3]])
rng = np.random.default_rng(8)
U = rng.normal(size=(3, 5))
V = rng.normal(size=(5, 1))
eta = 0.6
for it in range(2000):
    h = 1 / (1 + np.exp(-(X @ U)))
    o = 1 / (1 + np.exp(-(h @ V)))
    V_old = V
    d = (y - o) * o * (1 - o)
    V += eta * h.T @ d
    dh = d @ V_old.T * h * (1 - h)
    U += eta * X.T @ dh
print(o.T)
