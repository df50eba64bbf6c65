# verdict: right
import numpy as np

rng = np.random.default_rng(92)
X = rng.normal(size=(75, 3))
y = np.sin(X[:, :1]) + 0.5 * X[:, 1:2] * X[:, 2:]

P = [rng.normal(0, 0.5, (3, 12)), np.zeros(12), rng.normal(0, 0.3, (12, 1)), np.zeros(1)]
S = [np.zeros(p.shape) for p in P]

for epoch in range(1000):
    H = np.tanh(X @ P[0] + P[1])
    E = (H @ P[2] + P[3] - y) / len(X)
    D = np.outer(E, P[2]) * (1 - H ** 2)
    G = [X.T @ D, D.sum(0), H.T @ E, E.sum(0)]
    for p, g, s in zip(P, G, S):
        s += g ** 2
        p -= 0.1 * g / (np.sqrt(s) + 1e-8)
    if epoch % 200 == 0:
        print(epoch, len(X) * float((E ** 2).sum()))
