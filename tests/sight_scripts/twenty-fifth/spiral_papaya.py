# verdict: right
import numpy as np
rng = np.random.default_rng(100)
n = 50
theta = np.concatenate([np.linspace(0, 3, n) + k * np.pi for k in range(2)])
rad = np.tile(np.linspace(.3, 1.5, n), 2)
X = np.stack([rad * np.cos(theta), rad * np.sin(theta)], 1) + rng.normal(0, .03, (2 * n, 2))
y = np.repeat([0, 1], n)

par = {'W1': rng.normal(0, 1, (2, 20)), 'b1': np.zeros(20),
       'W2': rng.normal(0, .3, (20, 2)), 'b2': np.zeros(2)}
m = {k: np.zeros_like(v) for k, v in par.items()}
v = {k: np.zeros_like(p) for k, p in par.items()}
t = 0
for epoch in range(150):
    idx = rng.permutation(2 * n)
    for part in np.split(idx, 5):
        xb, yb = X[part], y[part]
        z = xb @ par['W1'] + par['b1']
        h = np.maximum(z, 0)
        s = h @ par['W2'] + par['b2']
        e = np.exp(s - s.max(1, keepdims=True))
        p = e / e.sum(1, keepdims=True)
        p[np.arange(len(yb)), yb] -= 1
        p /= len(yb)
        dz = (p @ par['W2'].T) * (z > 0)
        g = {'W1': xb.T @ dz, 'b1': dz.sum(0), 'W2': h.T @ p, 'b2': p.sum(0)}
        t += 1
        for k in par:
            m[k] = 0.9 * m[k] + 0.1 * g[k]
            v[k] = 0.999 * v[k] + 0.001 * g[k] ** 2
            mhat = m[k] / (1 - 0.9 ** t)
            vhat = v[k] / (1 - 0.999 ** t)
            par[k] -= 0.01 * mhat / (np.sqrt(vhat) + 1e-8)
s = np.maximum(X @ par['W1'] + par['b1'], 0) @ par['W2'] + par['b2']
print("accuracy", (s.argmax(1) == y).mean())
