# verdict: right
import numpy as np
np.random.seed(6)

def init(dims):
    p = {}
    for l in range(1, len(dims)):
        p['W%d' % l] = np.random.randn(dims[l], dims[l-1]) * np.sqrt(2. / dims[l-1])
        p['b%d' % l] = np.zeros((dims[l], 1))
    return p

def fwd(X, p, L):
    cache = {'A0': X}
    for l in range(1, L + 1):
        Z = p['W%d' % l].dot(cache['A%d' % (l-1)]) + p['b%d' % l]
        cache['Z%d' % l] = Z
        cache['A%d' % l] = np.maximum(0, Z) if l < L else 1 / (1 + np.exp(-Z))
    return cache

def bwd(Y, p, cache, L):
    m = Y.shape[1]
    g = {}
    AL = cache['A%d' % L]
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        if l == L:
            dZ = dA * AL * (1 - AL)
        else:
            dZ = dA * (cache['Z%d' % l] > 0)
        g['W%d' % l] = dZ.dot(cache['A%d' % (l-1)].T) / m
        g['b%d' % l] = dZ.sum(axis=1, keepdims=True) / m
        dA = p['W%d' % l].T.dot(dZ)
    return g

X = np.random.rand(3, 70)
Y = (X.sum(axis=0, keepdims=True) > 1.5) * 1.0
dims = [3, 8, 4, 1]
L = len(dims) - 1
p = init(dims)
for i in range(1200):
    cache = fwd(X, p, L)
    grads = bwd(Y, p, cache, L)
    for k in p:
        p[k] = p[k] - 0.3 * grads[k]
print("train accuracy:", np.mean((fwd(X, p, L)['A3'] > 0.5) == Y))
