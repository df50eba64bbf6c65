# verdict: right
import numpy as np
np.random.seed(8)

def init(sizes):
    p = {}
    for l in range(1, len(sizes)):
        p['W' + str(l)] = np.random.randn(sizes[l-1], sizes[l]) * 0.8
        p['b' + str(l)] = np.zeros((1, sizes[l]))
    return p

def forward(p, X):
    cache = {'A0': X}
    L = len(p) // 2
    for l in range(1, L + 1):
        Z = cache['A%d' % (l-1)] @ p['W%d' % l] + p['b%d' % l]
        cache['A%d' % l] = np.tanh(Z) if l < L else 1 / (1 + np.exp(-Z))
    return cache

def backward(p, cache, Y):
    L = len(p) // 2
    m = Y.shape[0]
    g = {}
    dZ = cache['A%d' % L] - Y
    for l in range(L, 0, -1):
        g['W%d' % l] = cache['A%d' % (l-1)].T @ dZ / m
        g['b%d' % l] = dZ.mean(axis=0, keepdims=True)
        if l > 1:
            dZ = (dZ @ p['W%d' % l].T) * (1 - cache['A%d' % (l-1)] ** 2)
    return g

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)
p = init([2, 5, 4, 1])
for i in range(1500):
    c = forward(p, X)
    g = backward(p, c, Y)
    for key in g:
        p[key] = p[key] - 0.5 * g[key]
    if i % 300 == 0:
        a = c['A3']
        print('cost', float(-np.mean(Y * np.log(a) + (1 - Y) * np.log(1 - a))))
print(c['A3'].T)
