# verdict: right
import numpy as np
# RMSprop by hand
rng = np.random.default_rng(21)
X = rng.normal(size=(16, 3))
y = np.sin(X.sum(axis=1, keepdims=True))
P = {'w1': rng.normal(0, .5, (3, 8)), 'b1': np.zeros(8), 'w2': rng.normal(0, .5, (8, 1)), 'b2': np.zeros(1)}
cache = {k: np.zeros_like(v) for k, v in P.items()}
lr, rho, eps = 0.01, 0.9, 1e-8

def grads(P):
    h = np.tanh(X @ P['w1'] + P['b1'])
    e = h @ P['w2'] + P['b2'] - y
    d = e @ P['w2'].T * (1 - h * h)
    n = len(X)
    return {'w1': X.T @ d / n, 'b1': d.mean(0), 'w2': h.T @ e / n, 'b2': e.mean(0)}, float((e ** 2).mean())

for t in range(600):
    g, loss = grads(P)
    for k in P:
        cache[k] = rho * cache[k] + (1 - rho) * g[k] ** 2
        P[k] = P[k] - lr * g[k] / (np.sqrt(cache[k]) + eps)
print("mse", round(loss, 5))
