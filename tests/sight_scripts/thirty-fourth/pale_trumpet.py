# verdict: wrong
# line: 19
import numpy as np
# Adam, second try without notes
rng = np.random.default_rng(47)
X = rng.normal(size=(32, 2))
Y = np.maximum(X[:, :1], X[:, 1:])
P = [rng.normal(size=(2, 10)) * .7, np.zeros(10), rng.normal(size=(10, 1)) * .4, np.zeros(1)]
M = [np.zeros_like(p) for p in P]
S = [np.zeros_like(p) for p in P]
t = 0
for epoch in range(800):
    h = np.tanh(X @ P[0] + P[1])
    o = h @ P[2] + P[3]
    d = (o - Y) / len(X)
    dh = d @ P[2].T * (1 - h * h)
    G = [X.T @ dh, dh.sum(0), h.T @ d, d.sum(0)]
    for i in range(4):
        t += 1
        M[i] = 0.9 * M[i] + 0.1 * G[i]
        S[i] = 0.999 * S[i] + 0.001 * G[i] ** 2
        mh = M[i] / (1 - 0.9 ** t)
        sh = S[i] / (1 - 0.999 ** t)
        P[i] = P[i] - 0.005 * mh / (np.sqrt(sh) + 1e-8)
    if epoch % 160 == 0:
        print(epoch, (d ** 2).sum())
