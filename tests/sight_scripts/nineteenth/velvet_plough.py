# verdict: right
import numpy as np

rng = np.random.default_rng(8)
centers = np.array([[0, 0], [2, 2], [0, 3], [3, 0]])
labels = rng.integers(0, 4, 160)
X = centers[labels] + rng.normal(0, 0.6, (160, 2))
T = np.eye(4)[labels]

params = {
    "W1": rng.normal(0, 0.5, (2, 10)), "b1": np.zeros(10),
    "W2": rng.normal(0, 0.5, (10, 4)), "b2": np.zeros(4),
}
m = {k: np.zeros_like(v) for k, v in params.items()}
v = {k: np.zeros_like(p) for k, p in params.items()}
beta1, beta2, eps, lr = 0.9, 0.999, 1e-8, 0.01
t = 0


def softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)


for epoch in range(40):
    order = rng.permutation(len(X))
    total = 0.0
    for start in range(0, len(X), 32):
        idx = order[start:start + 32]
        xb, tb = X[idx], T[idx]
        a1 = np.maximum(0, xb @ params["W1"] + params["b1"])
        p = softmax(a1 @ params["W2"] + params["b2"])
        total -= np.sum(tb * np.log(p + 1e-12))
        dz2 = (p - tb) / len(xb)
        dz1 = (dz2 @ params["W2"].T) * (a1 > 0)
        grads = {"W1": xb.T @ dz1, "b1": dz1.sum(0), "W2": a1.T @ dz2, "b2": dz2.sum(0)}
        t += 1
        for k in params:
            m[k] = beta1 * m[k] + (1 - beta1) * grads[k]
            v[k] = beta2 * v[k] + (1 - beta2) * grads[k] ** 2
            m_hat = m[k] / (1 - beta1 ** t)
            v_hat = v[k] / (1 - beta2 ** t)
            params[k] -= lr * m_hat / (np.sqrt(v_hat) + eps)
    if epoch % 10 == 0:
        print(f"epoch {epoch:3d}  loss {total / len(X):.4f}")
