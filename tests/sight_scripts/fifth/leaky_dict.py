# verdict: wrong
# line: 11
# also: 8
# why: The slope of the leaky ReLU on the left side is 0.02 in the backward function; the forward one uses 0.2.
import numpy as np

def leaky(z):
    return np.where(z > 0, z, 0.2 * z)

def leaky_grad(z):
    return np.where(z > 0, 1.0, 0.02)

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def forward(p, X):
    z0 = X @ p['W0'] + p['b0']; a0 = leaky(z0)
    z1 = a0 @ p['W1'] + p['b1']; a1 = leaky(z1)
    return z0, a0, z1, a1, sigmoid(a1 @ p['W2'] + p['b2'])

def backward(p, X, Y, z0, a0, z1, a1, out):
    g = {}
    d = (out - Y) / len(X)
    g['W2'], g['b2'] = a1.T @ d, d.sum(0)
    d = d @ p['W2'].T * leaky_grad(z1)
    g['W1'], g['b1'] = a0.T @ d, d.sum(0)
    d = d @ p['W1'].T * leaky_grad(z0)
    g['W0'], g['b0'] = X.T @ d, d.sum(0)
    return g

rng = np.random.default_rng(33)
X = rng.normal(size=(100, 2))
Y = (np.abs(X[:, :1]) > np.abs(X[:, 1:])).astype(float)
p = {}
for k, (n, m) in enumerate([(2, 8), (8, 8), (8, 1)]):
    p[f'W{k}'] = rng.normal(0, (2 / n) ** .5, (n, m))
    p[f'b{k}'] = np.zeros(m)
for epoch in range(400):
    g = backward(p, X, Y, *forward(p, X))
    for k in p:
        p[k] = p[k] - 0.3 * g[k]
print('train accuracy:', ((forward(p, X)[-1] > .5) == Y).mean())
