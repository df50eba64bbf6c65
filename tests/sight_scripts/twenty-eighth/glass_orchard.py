# verdict: right
"""Adam by hand on a two-spiral-ish toy problem."""
import numpy as np

np.random.seed(5)
n = 40
t = np.linspace(0.3, 3, n)
A = np.c_[t * np.cos(2 * t), t * np.sin(2 * t)]
B = -A
X = np.vstack([A, B]) + np.random.randn(2 * n, 2) * 0.05
y = np.r_[np.zeros(n), np.ones(n)][:, None]

params = {
    "W1": np.random.randn(2, 16) * 0.7, "b1": np.zeros((1, 16)),
    "W2": np.random.randn(16, 16) * 0.25, "b2": np.zeros((1, 16)),
    "W3": np.random.randn(16, 1) * 0.25, "b3": np.zeros((1, 1)),
}
m = {k: np.zeros_like(v) for k, v in params.items()}
v = {k: np.zeros_like(p) for k, p in params.items()}
beta1, beta2, eps, lr = 0.9, 0.999, 1e-8, 0.01

def grads(P):
    h1 = np.tanh(X @ P["W1"] + P["b1"])
    h2 = np.tanh(h1 @ P["W2"] + P["b2"])
    out = 1 / (1 + np.exp(-(h2 @ P["W3"] + P["b3"])))
    loss = -np.mean(y * np.log(out + 1e-12) + (1 - y) * np.log(1 - out + 1e-12))
    d3 = (out - y) / len(X)
    d2 = d3 @ P["W3"].T * (1 - h2 * h2)
    d1 = d2 @ P["W2"].T * (1 - h1 * h1)
    return loss, {"W3": h2.T @ d3, "b3": d3.sum(0, keepdims=True),
                  "W2": h1.T @ d2, "b2": d2.sum(0, keepdims=True),
                  "W1": X.T @ d1, "b1": d1.sum(0, keepdims=True)}

for t in range(1, 601):
    loss, G = grads(params)
    for k in params:
        m[k] = beta1 * m[k] + (1 - beta1) * G[k]
        v[k] = beta2 * v[k] + (1 - beta2) * G[k] ** 2
        mhat = m[k] / (1 - beta1 ** t)
        vhat = v[k] / (1 - beta2 ** t)
        params[k] -= lr * mhat / (np.sqrt(vhat) + eps)
    if t % 100 == 0:
        print(t, loss)
