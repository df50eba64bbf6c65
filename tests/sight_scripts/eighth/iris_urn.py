# verdict: wrong
# line: 24
# also: 23
# why: The step counter of Adam is raised for every parameter instead of once per step, so the bias correction is off.
import numpy as np
# Adam by hand
rng = np.random.default_rng(22)
X = rng.normal(size=(16, 3))
y = (X[:, :1] * X[:, 1:2] > 0).astype(float)
params = [rng.normal(0, .5, (3, 6)), np.zeros(6), rng.normal(0, .5, (6, 1)), np.zeros(1)]
m = [np.zeros_like(p) for p in params]
v = [np.zeros_like(p) for p in params]
lr, b1, b2, eps = 0.01, 0.9, 0.999, 1e-8
t = 0

for it in range(500):
    W1, c1, W2, c2 = params
    h = np.tanh(X @ W1 + c1)
    o = 1 / (1 + np.exp(-(h @ W2 + c2)))
    d2 = (o - y) / len(X)
    d1 = d2 @ W2.T * (1 - h ** 2)
    grads = [X.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0)]
    for i, g in enumerate(grads):
        t += 1
        m[i] = b1 * m[i] + (1 - b1) * g
        v[i] = b2 * v[i] + (1 - b2) * g ** 2
        mhat = m[i] / (1 - b1 ** t)
        vhat = v[i] / (1 - b2 ** t)
        params[i] = params[i] - lr * mhat / (np.sqrt(vhat) + eps)
print("accuracy", np.mean((o > 0.5) == (y > 0.5)))
