# verdict: right
import numpy as np
# adam on a two spirals problem
rng = np.random.default_rng(8)
n = 60
th = np.sqrt(rng.random(n)) * 2 * np.pi
sp = np.c_[th * np.cos(th), th * np.sin(th)] / 6
X = np.vstack([sp, -sp]) + rng.normal(scale=0.02, size=(2 * n, 2))
T = np.r_[np.ones(n), np.zeros(n)].reshape(-1, 1)

params = {
    'W1': rng.normal(size=(2, 16)), 'b1': np.zeros(16),
    'W2': rng.normal(size=(16, 16)) / 4, 'b2': np.zeros(16),
    'W3': rng.normal(size=(16, 1)) / 4, 'b3': np.zeros(1),
}
m = {k: np.zeros_like(v) for k, v in params.items()}
v = {k: np.zeros_like(p) for k, p in params.items()}
beta1, beta2, eps, alpha = 0.9, 0.999, 1e-8, 0.01

for t in range(1, 501):
    h1 = np.tanh(X @ params['W1'] + params['b1'])
    h2 = np.tanh(h1 @ params['W2'] + params['b2'])
    p = 1 / (1 + np.exp(-(h2 @ params['W3'] + params['b3'])))
    d3 = (p - T) / len(X)
    d2 = d3 @ params['W3'].T * (1 - h2 ** 2)
    d1 = d2 @ params['W2'].T * (1 - h1 ** 2)
    g = {'W3': h2.T @ d3, 'b3': d3.sum(0),
         'W2': h1.T @ d2, 'b2': d2.sum(0),
         'W1': X.T @ d1, 'b1': d1.sum(0)}
    for k in params:
        m[k] = beta1 * m[k] + (1 - beta1) * g[k]
        v[k] = beta2 * v[k] + (1 - beta2) * g[k] ** 2
        mh = m[k] / (1 - beta1 ** t)
        vh = v[k] / (1 - beta2 ** t)
        params[k] = params[k] - alpha * mh / (np.sqrt(vh) + eps)
    if t % 100 == 0:
        print(t, 'acc', ((p > .5) == T).mean())
