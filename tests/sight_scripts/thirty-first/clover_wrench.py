# verdict: right
import numpy as np

r = np.random.RandomState(61)
X = r.randn(100, 3)
Y = (np.sqrt((X ** 2).sum(1)) > 1.5).astype(float)[:, None]

P = dict(W=r.randn(3, 10) * 0.7, b=np.zeros((1, 10)), U=r.randn(10, 1) * 0.4, c=np.zeros((1, 1)))
Vel = {k: np.zeros_like(v) for k, v in P.items()}
mu, lr = 0.9, 0.1


def grad(P, X, Y):
    h = np.tanh(X @ P["W"] + P["b"])
    p = 1 / (1 + np.exp(-(h @ P["U"] + P["c"])))
    d = (p - Y) / len(X)
    dz = d @ P["U"].T * (1 - h ** 2)
    g = dict(W=X.T @ dz, b=dz.sum(0, keepdims=True), U=h.T @ d, c=d.sum(0, keepdims=True))
    return p, g


for i in range(500):
    ahead = {k: P[k] + mu * Vel[k] for k in P}
    p, g = grad(ahead, X, Y)
    for k in P:
        Vel[k] = mu * Vel[k] - lr * g[k]
        P[k] = P[k] + Vel[k]
    if i % 100 == 0:
        print(i, ((p > 0.5) == Y).mean())
