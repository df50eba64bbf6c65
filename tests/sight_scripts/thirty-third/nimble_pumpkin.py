# verdict: wrong
# line: 11
import numpy as np
rs = np.random.RandomState(4)
X = np.r_[rs.randn(25, 2) + [1.5, 0], rs.randn(25, 2) - [1.5, 0]]
t = np.r_[np.ones(25), -np.ones(25)]
W = rs.randn(2, 6) * .7; b = np.zeros(6); v = rs.randn(6) * .7; c = 0.0
for epoch in range(400):
    h = np.tanh(X @ W + b)
    f = h @ v + c
    active = (f < 1).astype(float)
    df = -t * active / len(t)
    dh = np.outer(df, v) * (1 - h ** 2)
    v -= 0.3 * h.T @ df; c -= 0.3 * df.sum()
    W -= 0.3 * X.T @ dh; b -= 0.3 * dh.sum(0)
print(np.mean(np.sign(f) == t))
