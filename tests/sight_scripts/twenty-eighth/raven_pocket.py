# verdict: wrong
# line: 38
import numpy as np

np.random.seed(0)
n_per_class = 40
X, y = [], []
for c in range(3):
    radius = np.linspace(0.05, 1, n_per_class)
    angle = np.linspace(c * 2.1, c * 2.1 + 2.5, n_per_class) + np.random.randn(n_per_class) * 0.1
    X.append(np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1))
    y += [c] * n_per_class
X = np.concatenate(X)
y = np.array(y)
n = len(X)

params = {
    'W1': np.random.randn(2, 32) * 0.5, 'b1': np.zeros(32),
    'W2': np.random.randn(32, 3) * 0.1, 'b2': np.zeros(3),
}

def loss_and_grads(X, y, p, reg):
    h = np.maximum(0, X @ p['W1'] + p['b1'])
    s = h @ p['W2'] + p['b2']
    s -= s.max(axis=1, keepdims=True)
    prob = np.exp(s)
    prob /= prob.sum(axis=1, keepdims=True)
    loss = -np.log(prob[np.arange(n), y]).mean()
    loss += reg * (np.sum(p['W1'] ** 2) + np.sum(p['W2'] ** 2))

    g = {}
    ds = prob.copy()
    ds[np.arange(n), y] -= 1
    ds /= n
    g['W2'] = h.T @ ds + 2 * reg * p['W2']
    g['b2'] = ds.sum(axis=0)
    dh = ds @ p['W2'].T
    dh[h < 0] = 0
    g['W1'] = X.T @ dh + 2 * reg * p['W1']
    g['b1'] = dh.sum(axis=0)
    return loss, g

for it in range(501):
    loss, grads = loss_and_grads(X, y, params, 1e-4)
    for k in params:
        params[k] -= 0.5 * grads[k]
    if it % 100 == 0:
        print('iter', it, 'loss', loss)
