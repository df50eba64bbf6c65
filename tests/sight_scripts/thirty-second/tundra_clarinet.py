# verdict: wrong
# line: 20
import numpy as np
rng = np.random.default_rng(15)
t = np.linspace(0, 1, 40)[:, None]
target = np.cos(5 * t)
params = [rng.normal(0, 2, (1, 8)), rng.normal(0, 1, (1, 8)), rng.normal(0, .5, (8, 1)), np.zeros((1, 1))]
m = [np.zeros_like(p) for p in params]
v = [np.zeros_like(p) for p in params]
beta1, beta2 = 0.9, 0.999
for k in range(1, 1001):
    W1, b1, W2, b2 = params
    h = np.tanh(t @ W1 + b1)
    o = h @ W2 + b2
    d = 2 * (o - target) / len(t)
    dz = d @ W2.T * (1 - h * h)
    grads = [t.T @ dz, dz.sum(0, keepdims=True), h.T @ d, d.sum(0, keepdims=True)]
    for i in range(4):
        m[i] = beta1 * m[i] + (1 - beta1) * grads[i]
        v[i] = beta2 * v[i] + (1 - beta2) * grads[i]
        mh = m[i] / (1 - beta1 ** k)
        vh = v[i] / (1 - beta2 ** k)
        params[i] = params[i] - 0.01 * mh / (np.sqrt(np.abs(vh)) + 1e-8)
    if k % 200 == 0:
        print(k, float(np.mean((o - target) ** 2)))
