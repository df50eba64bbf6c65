# verdict: right
import numpy as np

rng = np.random.RandomState(5)
X = rng.randn(120, 2)
y = ((X[:, 0] ** 2 + X[:, 1] ** 2) < 1.2).astype(float)[:, None]

P = {
    "W1": rng.randn(2, 12) * np.sqrt(2 / 2),
    "b1": np.zeros(12),
    "W2": rng.randn(12, 1) * np.sqrt(2 / 12),
    "b2": np.zeros(1),
}
M = {k: np.zeros_like(v) for k, v in P.items()}
V = {k: np.zeros_like(v) for k, v in P.items()}
beta1, beta2, eps, lr = 0.9, 0.999, 1e-8, 0.01
t = 0

for epoch in range(400):
    z1 = X @ P["W1"] + P["b1"]
    a1 = np.maximum(0, z1)
    p = 1 / (1 + np.exp(-(a1 @ P["W2"] + P["b2"])))
    d2 = (p - y) / len(X)
    d1 = (d2 @ P["W2"].T) * (z1 > 0)
    G = {"W1": X.T @ d1, "b1": d1.sum(0), "W2": a1.T @ d2, "b2": d2.sum(0)}
    t += 1
    for k in P:
        M[k] = beta1 * M[k] + (1 - beta1) * G[k]
        V[k] = beta2 * V[k] + (1 - beta2) * G[k] ** 2
        mhat = M[k] / (1 - beta1 ** t)
        vhat = V[k] / (1 - beta2 ** t)
        P[k] -= lr * mhat / (np.sqrt(vhat) + eps)
    if epoch % 100 == 0:
        print(epoch, -np.mean(y * np.log(p + 1e-12) + (1 - y) * np.log(1 - p + 1e-12)))
print("acc", np.mean((p > 0.5) == y))
