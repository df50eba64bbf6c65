# verdict: wrong
# line: 24
# why: Nesterov: the weights stay at the look-ahead point (w += mu*v is never undone) and then the whole velocity is added again.
import numpy as np
rng = np.random.default_rng(505)
X = np.c_[rng.uniform(-1, 1, (60, 2)), np.ones(60)]
y = (X[:, :1] ** 2 + X[:, 1:2] ** 2 < .5).astype(float)
w1 = rng.normal(size=(3, 8))
w2 = rng.normal(size=(8, 1))
v1, v2 = np.zeros_like(w1), np.zeros_like(w2)
mu, lr = 0.7, 0.3
for step in range(400):
    # peek
    w1_peek = w1 + mu * v1
    w2_peek = w2 + mu * v2
    h = np.tanh(X @ w1_peek)
    p = 1 / (1 + np.exp(-h @ w2_peek))
    d = (p - y) / len(y)
    g2 = h.T @ d
    g1 = X.T @ (d @ w2_peek.T * (1 - h * h))
    v1 = mu * v1 - lr * g1
    v2 = mu * v2 - lr * g2
    w1 = w1 + v1
    w2 = w2_peek + v2
    if step % 100 == 0:
        print(step, ((p > .5) == y).mean())
