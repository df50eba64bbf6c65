# verdict: wrong
# line: 26
import numpy as np

np.random.seed(1)
X = np.random.rand(50, 3)
T = np.eye(2)[(X[:, 0] + X[:, 1] > 2 * X[:, 2]).astype(int)]

P = [np.random.randn(3, 10) * .5, np.zeros(10), np.random.randn(10, 2) * .5, np.zeros(2)]
M = [0 * p for p in P]
V = [0 * p for p in P]
be1, be2 = 0.9, 0.999

for t in range(1, 1001):
    h = np.maximum(0, X @ P[0] + P[1])
    s = h @ P[2] + P[3]
    s = np.exp(s - s.max(axis=1, keepdims=True))
    q = s / s.sum(axis=1, keepdims=True)
    d = (q - T) / 50
    dh = d @ P[2].T * (h > 0)
    G = [X.T @ dh, dh.sum(axis=0), h.T @ d, d.sum(axis=0)]
    for k in range(4):
        M[k] = be1 * M[k] + (1 - be1) * G[k]
        V[k] = be2 * V[k] + (1 - be2) * G[k] ** 2
        mhat = M[k] / (1 - be1 ** t)
        vhat = V[k] / (1 - be1 ** t)
        P[k] = P[k] - 0.003 * mhat / (np.sqrt(vhat) + 1e-8)
    if t % 200 == 0:
        print(t, -np.mean(np.sum(T * np.log(q + 1e-12), axis=1)))
