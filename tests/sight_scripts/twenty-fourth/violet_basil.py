# verdict: right
import numpy as np

rng = np.random.default_rng(1000)
y = rng.integers(0, 4, 200)
X = rng.normal(0, 0.5, (200, 2)) + np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]])[y]

P = {"W1": rng.normal(0, 1, (2, 20)), "b1": np.zeros(20),
     "W2": rng.normal(0, np.sqrt(2 / 20), (20, 4)), "b2": np.zeros(4)}
m = {k: np.zeros_like(p) for k, p in P.items()}
v = {k: np.zeros_like(p) for k, p in P.items()}
lr = 0.01
beta1, beta2, eps = 0.9, 0.999, 1e-8
t = 0

for epoch in range(40):
    perm = rng.permutation(200)
    for s in range(0, 200, 50):
        xb, yb = X[perm[s:s + 50]], y[perm[s:s + 50]]
        z = xb @ P["W1"] + P["b1"]
        h = np.maximum(z, 0)
        q = h @ P["W2"] + P["b2"]
        q = np.exp(q - q.max(axis=1, keepdims=True))
        q /= q.sum(axis=1, keepdims=True)

        dq = q.copy()
        dq[np.arange(len(yb)), yb] -= 1
        dq /= len(yb)
        dz = dq @ P["W2"].T * (z > 0)
        g = {"W1": xb.T @ dz, "b1": dz.sum(0), "W2": h.T @ dq, "b2": dq.sum(0)}

        t += 1
        for k in P:
            m[k] = beta1 * m[k] + (1 - beta1) * g[k]
            v[k] = beta2 * v[k] + (1 - beta2) * g[k] ** 2
            mhat = m[k] / (1 - beta1 ** t)
            vhat = v[k] / (1 - beta2 ** t)
            P[k] -= lr * mhat / (np.sqrt(vhat) + eps)

pred = (np.maximum(X @ P["W1"] + P["b1"], 0) @ P["W2"] + P["b2"]).argmax(1)
print("accuracy", (pred == y).mean())
