# verdict: right
import numpy as np

rng = np.random.default_rng(6)
X = rng.normal(size=(4, 24))                     # samples in columns
t1 = (X[0] + X[1] > 0).astype(int)               # a class
t2 = 0.5 * X[2] - X[3] * X[0]                    # a real number
W = rng.normal(0, 0.5, (8, 4)); b = np.zeros((8, 1))
C = rng.normal(0, 0.5, (2, 8)); R = rng.normal(0, 0.5, (1, 8))
hot = np.stack([1 - t1, t1])
n = X.shape[1]
for epoch in range(400):
    h = np.tanh(W @ X + b)
    s = C @ h
    q = np.exp(s - s.max(0)); q /= q.sum(0)
    r = R @ h
    dC = (q - hot) / n
    dR = 0.3 * 2 * (r - t2) / n
    dh = (C.T @ dC + R.T @ dR) * (1 - h * h)
    C -= 0.2 * dC @ h.T
    R -= 0.2 * dR @ h.T
    W -= 0.2 * dh @ X.T
    b -= 0.2 * dh.sum(axis=1, keepdims=True)
    if epoch % 100 == 0:
        print(epoch, -np.log(q[t1, np.arange(n)]).mean(), ((r - t2) ** 2).mean())
