# verdict: right
import numpy as np
rng = np.random.default_rng(6)

X = rng.normal(size=(30, 2))
T = np.sin(X[:, [0]]) + 0.5 * X[:, [1]]

params = [rng.normal(size=(2, 10)) * 0.5, np.zeros(10), rng.normal(size=(10, 1)) * 0.5, np.zeros(1)]
m = [np.zeros_like(p) for p in params]
v = [np.zeros_like(p) for p in params]
lr, b1, b2, eps = 0.01, 0.9, 0.999, 1e-8

for t in range(1, 801):
    W1, c1, W2, c2 = params
    h = np.tanh(X @ W1 + c1)
    p = h @ W2 + c2
    e = 2 * (p - T) / len(X)
    dh = (e @ W2.T) * (1 - h ** 2)
    grads = [X.T @ dh, dh.sum(0), h.T @ e, e.sum(0)]
    for k in range(4):
        m[k] = b1 * m[k] + (1 - b1) * grads[k]
        v[k] = b2 * v[k] + (1 - b2) * grads[k] ** 2
        mhat = m[k] / (1 - b1 ** t)
        vhat = v[k] / (1 - b2 ** t)
        params[k] = params[k] - lr * mhat / (np.sqrt(vhat) + eps)
    if t % 200 == 0:
        print(t, float(np.mean((p - T) ** 2)))
