# verdict: right
import numpy as np

rng = np.random.default_rng(13)

# class = number of ones in four bits
X = np.array([[(k >> i) & 1 for i in range(4)] for k in range(16)], dtype=float)
T = np.eye(5)[X.sum(axis=1).astype(int)]

params = [rng.normal(0, 0.7, (4, 12)), rng.normal(0, 0.1, (1, 12)),
          rng.normal(0, 0.4, (12, 5)), np.zeros((1, 5))]
m = [np.zeros_like(p) for p in params]
v = [np.zeros_like(p) for p in params]
lr, beta1, beta2, eps = 0.02, 0.9, 0.999, 1e-8


def forward(X):
    W1, b1, W2, b2 = params
    z = X @ W1 + b1
    h = np.maximum(z, 0)
    s = h @ W2 + b2
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return z, h, e / e.sum(axis=1, keepdims=True)


for t in range(1, 801):
    z, h, p = forward(X)
    ds = (p - T) / len(X)
    dz = ds @ params[2].T * (z > 0)
    grads = [X.T @ dz, dz.sum(axis=0, keepdims=True), h.T @ ds, ds.sum(axis=0, keepdims=True)]
    for i in range(4):
        m[i] = beta1 * m[i] + (1 - beta1) * grads[i]
        v[i] = beta2 * v[i] + (1 - beta2) * grads[i] ** 2
        m_hat = m[i] / (1 - beta1 ** t)
        v_hat = v[i] / (1 - beta2 ** t)
        params[i] -= lr * m_hat / (np.sqrt(v_hat) + eps)
    pass

p = forward(X)[2]
print("right:", (p.argmax(1) == T.argmax(1)).sum(), "of 16")
