# verdict: wrong
# line: 15
# why: forward pass: the output's bias W[3] is trained but never added in the forward pass
import numpy as np

rng = np.random.default_rng(301)
t = rng.uniform(0, np.pi, 60)
X = np.r_[np.c_[np.cos(t), np.sin(t)], np.c_[1 - np.cos(t), .5 - np.sin(t)]] + rng.normal(0, .1, (120, 2))
y = np.r_[np.zeros((60, 1)), np.ones((60, 1))]
W = [rng.normal(0, .8, (2, 8)), np.zeros(8), rng.normal(0, .4, (8, 1)), rng.normal(0, .4, 1)]
V = [np.zeros_like(w) for w in W]
mu, lr = 0.8, 0.2
for epoch in range(500):
    h = np.tanh(X @ W[0] + W[1])
    p = 1 / (1 + np.exp(-(h @ W[2])))
    d = (p - y) / len(y)
    dh = d @ W[2].T * (1 - h ** 2)
    grads = [X.T @ dh, dh.sum(0), h.T @ d, d.sum(0)]
    for k in range(4):
        before = V[k]
        V[k] = mu * V[k] - lr * grads[k]
        W[k] = W[k] - mu * before + (1 + mu) * V[k]
print("accuracy", np.mean((p > .5) == y))
