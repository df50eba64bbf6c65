# verdict: right
import itertools
import numpy as np

rng = np.random.RandomState(5)
X = np.array(list(itertools.product([-1, 1], repeat=4)), dtype=float)
y = (np.sum(X > 0, axis=1) % 2).reshape(-1, 1).astype(float)

params = [rng.randn(4, 10) * 0.5, rng.randn(10) * 0.1, rng.randn(10, 1) * 0.5, np.zeros(1)]
m = [np.zeros_like(p) for p in params]
v = [np.zeros_like(p) for p in params]
lr, beta1, beta2, eps = 0.02, 0.9, 0.999, 1e-8


def gradients(params, X, y):
    W1, b1, W2, b2 = params
    h = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    loss = -np.mean(y * np.log(p + 1e-12) + (1 - y) * np.log(1 - p + 1e-12))
    d2 = (p - y) / len(X)
    d1 = d2 @ W2.T * (1 - h ** 2)
    return loss, [X.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0)]


for t in range(1, 1501):
    loss, grads = gradients(params, X, y)
    for i, g in enumerate(grads):
        m[i] = beta1 * m[i] + (1 - beta1) * g
        v[i] = beta2 * v[i] + (1 - beta2) * g ** 2
        m_hat = m[i] / (1 - beta1 ** t)
        v_hat = v[i] / (1 - beta2 ** t)
        params[i] -= lr * m_hat / (np.sqrt(v_hat) + eps)
    if t % 500 == 0:
        print(t, loss)
