# verdict: right
import numpy as np

# two interleaved spirals
N = 120
rng = np.random.default_rng(5)
t = np.concatenate([np.linspace(0.2, 1, N // 2)] * 2)
cls = np.repeat([0, 1], N // 2)
ang = t * 6 + cls * np.pi
X = np.c_[t * np.cos(ang), t * np.sin(ang)] + rng.normal(0, 0.02, (N, 2))
Y = np.zeros((N, 2))
Y[np.arange(N), cls] = 1

params = [rng.normal(0, 1, (2, 24)), rng.normal(0, 0.1, 24), rng.normal(0, 0.3, (24, 2)), np.zeros(2)]
m = [0 * p for p in params]
v = [0 * p for p in params]
beta1, beta2, eps, lr = 0.9, 0.999, 1e-8, 0.02

for t in range(1, 501):
    h = np.maximum(X @ params[0] + params[1], 0)
    s = h @ params[2] + params[3]
    s = s - s.max(1, keepdims=True)
    p = np.exp(s) / np.exp(s).sum(1, keepdims=True)
    ds = (p - Y) / N
    dh = ds @ params[2].T * (h > 0)
    grads = [X.T @ dh, dh.sum(0), h.T @ ds, ds.sum(0)]
    for i, g in enumerate(grads):
        m[i] = beta1 * m[i] + (1 - beta1) * g
        v[i] = beta2 * v[i] + (1 - beta2) * g * g
        mhat = m[i] / (1 - beta1 ** t)
        vhat = v[i] / (1 - beta2 ** t)
        params[i] = params[i] - lr * mhat / (np.sqrt(vhat) + eps)
print("accuracy", (p.argmax(1) == cls).mean())
