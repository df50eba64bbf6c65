# verdict: right
import numpy as np

# Adam in a dictionary
rng = np.random.default_rng(407)
X = rng.normal(size=(20, 3))
y = np.tanh(X[:, :1] * X[:, 1:2])
p = dict(W=rng.normal(0, .5, (3, 8)), b=np.zeros(8), V=rng.normal(0, .5, (8, 1)), c=np.zeros(1))
m = {k: np.zeros_like(v) for k, v in p.items()}
s = {k: np.zeros_like(v) for k, v in p.items()}
beta1, beta2, lr = 0.9, 0.999, 0.02

for t in range(1, 401):
    h = np.tanh(X @ p['W'] + p['b'])
    e = h @ p['V'] + p['c'] - y
    q = 2 * e / e.size
    r = q @ p['V'].T * (1 - h ** 2)
    g = dict(W=X.T @ r, b=r.sum(0), V=h.T @ q, c=q.sum(0))
    for k in p:
        m[k] = beta1 * m[k] + (1 - beta1) * g[k]
        s[k] = beta2 * s[k] + (1 - beta2) * g[k] * g[k]
        p[k] = p[k] - lr * (m[k] / (1 - beta1 ** t)) / (np.sqrt(s[k] / (1 - beta2 ** t)) + 1e-8)
print("mse", float((e ** 2).mean()))
