# verdict: right
import numpy as np

rng = np.random.default_rng(101)
t = rng.uniform(0, np.pi, 75)
X = np.concatenate([np.stack([np.cos(t), np.sin(t)], 1), np.stack([1 - np.cos(t), .5 - np.sin(t)], 1)])
X += rng.normal(0, .12, X.shape)
y = np.repeat([0., 1.], 75)[:, np.newaxis]
W = [rng.normal(0, .8, (2, 9)), np.zeros(9), rng.normal(0, .4, (9, 1)), np.zeros(1)]
V = [np.zeros(w.shape) for w in W]
mu, lr = 0.8, 0.2
for epoch in range(800):
    h = np.tanh(X @ W[0] + W[1])
    p = 1 / (1 + np.exp(-(h @ W[2] + W[3])))
    d = (p - y) / len(y)
    dh = d * W[2].T * (1 - h ** 2)
    for k, g in enumerate([X.T @ dh, dh.sum(0), h.T @ d, d.sum(0)]):
        v_old = V[k].copy()
        V[k] = mu * V[k] - lr * g
        W[k] = W[k] - mu * v_old + (1 + mu) * V[k]
print("accuracy %.3f" % np.mean((p > .5) == y))
