# verdict: right
import numpy as np

# Celsius & humidity -> "feels like", a made-up formula; RMSProp
rng = np.random.default_rng(61)
raw = np.column_stack([rng.uniform(15, 40, 150), rng.uniform(10, 90, 150)])
feels = raw[:, 0] + 0.002 * (raw[:, 1] - 40) * (raw[:, 0] - 20)
X = (raw - raw.mean(0)) / raw.std(0)
y = (feels - feels.mean()) / feels.std()

def softplus(z):
    return np.logaddexp(0.0, z)

def d_softplus(z):
    return 1.0 / (1.0 + np.exp(-z))

params = [rng.normal(0, .5, (2, 6)), np.zeros(6), rng.normal(0, .5, 6), np.zeros(())]
cache = [np.zeros_like(p) for p in params]

rho, lr, eps = 0.9, 0.003, 1e-6
for it in range(1500):
    W, b, v, c = params
    z = X @ W + b
    a = softplus(z)
    f = a @ v + c
    r = f - y
    g_f = 2 * r / y.size
    g_z = np.outer(g_f, v) * d_softplus(z)
    grads = [X.T @ g_z, g_z.sum(0), a.T @ g_f, g_f.sum()]
    for i, g in enumerate(grads):
        cache[i] = rho * cache[i] + (1 - rho) * g ** 2
        params[i] = params[i] - lr * g / np.sqrt(cache[i] + eps)
    if it % 300 == 0:
        print("mse", np.mean(r ** 2))
