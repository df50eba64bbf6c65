# verdict: wrong
# line: 31
# why: The hidden bias takes the delta of the first sample instead of the sum over all of them.
import numpy as np

def one_hot(v, n):
    out = np.zeros((len(v), n))
    out[np.arange(len(v)), v] = 1
    return out

rng = np.random.default_rng(6)
X = rng.integers(0, 2, (50, 4)).astype(float)
v = X[:, :3].sum(axis=1).astype(int)
T = one_hot(v, 4)
W1, b1 = rng.normal(0, 0.7, (4, 10)), np.full(10, 0.1)
W2, b2 = rng.normal(0, 0.7, (10, 4)), np.zeros(4)

def relu_grad(z):
    g = np.zeros_like(z)
    g[z > 0] = 1
    return g

for epoch in range(500):
    z = X @ W1 + b1
    h = np.maximum(z, 0)
    s = h @ W2 + b2
    p = np.exp(s) / np.exp(s).sum(axis=1, keepdims=True)
    d2 = (p - T) / len(X)
    d1 = d2 @ W2.T * relu_grad(z)
    gW2, gb2 = h.T @ d2, d2.sum(axis=0)
    gW1, gb1 = X.T @ d1, d1[0]
    for par, grad in ((W1, gW1), (b1, gb1), (W2, gW2), (b2, gb2)):
        par -= 0.2 * grad
print("hits", (p.argmax(axis=1) == v).sum())
