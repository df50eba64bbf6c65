# verdict: right
import numpy as np

rng = np.random.default_rng(123)
x = rng.uniform(-2, 2, (80, 1))
y = 0.5 * x ** 2 - x + 0.1 * rng.normal(size=(80, 1))

H = 16
theta = [rng.normal(0, 1, (1, H)), np.zeros(H), rng.normal(0, 0.25, (H, 1)), np.zeros(1)]
m = [np.zeros_like(p) for p in theta]
v = [np.zeros_like(p) for p in theta]
beta1, beta2, lr, eps = 0.9, 0.999, 0.01, 1e-8


def loss_and_grads(x, y):
    W1, b1, W2, b2 = theta
    z = x @ W1 + b1
    a = np.maximum(0, z)
    out = a @ W2 + b2
    d = 2 * (out - y) / len(x)
    dz = (d @ W2.T) * (z > 0)
    return np.mean((out - y) ** 2), [x.T @ dz, dz.sum(0), a.T @ d, d.sum(0)]


for t in range(1, 1501):
    loss, g = loss_and_grads(x, y)
    for i in range(4):
        m[i] = beta1 * m[i] + (1 - beta1) * g[i]
        v[i] = beta2 * v[i] + (1 - beta2) * g[i] ** 2
        mh = m[i] / (1 - beta1 ** t)
        vh = v[i] / (1 - beta2 ** t)
        theta[i] = theta[i] - lr * mh / (np.sqrt(vh) + eps)
    if t % 300 == 0:
        print(t, round(float(loss), 5))
