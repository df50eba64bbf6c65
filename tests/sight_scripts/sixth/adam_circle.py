# verdict: right
import numpy as np

rng = np.random.default_rng(77)
pts = rng.uniform(-1, 1, (40, 2))
inside = (np.hypot(pts[:, 0], pts[:, 1]) < 0.65).astype(float)[:, None]

params = [rng.normal(0, 1, (2, 6)), np.zeros((1, 6)), rng.normal(0, 1, (6, 1)), np.zeros((1, 1))]
m = [np.zeros_like(p) for p in params]
v = [np.zeros_like(p) for p in params]
lr, beta1, beta2, eps = 0.02, 0.9, 0.999, 1e-8

for t in range(1, 601):
    W1, b1, W2, b2 = params
    h = np.tanh(pts @ W1 + b1)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    dz2 = (p - inside) / len(pts)
    dz1 = dz2 @ W2.T * (1 - h**2)
    grads = [pts.T @ dz1, dz1.sum(0, keepdims=True), h.T @ dz2, dz2.sum(0, keepdims=True)]
    for i, g in enumerate(grads):
        m[i] = beta1 * m[i] + (1 - beta1) * g
        v[i] = beta2 * v[i] + (1 - beta2) * g * g
        mh = m[i] / (1 - beta1**t)
        vh = v[i] / (1 - beta2**t)
        params[i] -= lr * mh / (np.sqrt(vh) + eps)
    if t % 200 == 0:
        print(t, "acc", np.mean((p > .5) == inside))
