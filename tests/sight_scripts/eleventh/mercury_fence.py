# verdict: right
import numpy as np

np.random.seed(93)
X = np.random.rand(15, 2) * 2 - 1
y = (X[:, 0] > X[:, 1]).astype(int)

theta = np.random.randn(2 * 5 + 5 + 5 * 2 + 2) * 0.5

def unpack(t):
    return t[:10].reshape(2, 5), t[10:15], t[15:25].reshape(5, 2), t[25:]

def loss(t):
    W1, b1, W2, b2 = unpack(t)
    s = np.tanh(X @ W1 + b1) @ W2 + b2
    s = s - s.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(s).sum(axis=1)) - s[np.arange(len(y)), y])

def grad(t):
    W1, b1, W2, b2 = unpack(t)
    h = np.tanh(X @ W1 + b1)
    s = h @ W2 + b2
    p = np.exp(s - s.max(axis=1, keepdims=True))
    p = p / p.sum(axis=1, keepdims=True)
    p[np.arange(len(y)), y] -= 1
    p /= len(y)
    q = p @ W2.T / np.cosh(np.arctanh(h)) ** 2
    return np.concatenate([(X.T @ q).ravel(), q.sum(0), (h.T @ p).ravel(), p.sum(0)])

def numgrad(t, eps=1e-5):
    out = np.zeros_like(t)
    for k in range(t.size):
        keep = t[k]
        t[k] = keep + eps
        a = loss(t)
        t[k] = keep - eps
        b = loss(t)
        t[k] = keep
        out[k] = (a - b) / (2 * eps)
    return out

for step in range(300):
    g = grad(theta)
    if step % 100 == 0:
        print(step, loss(theta), "max diff", np.abs(g - numgrad(theta)).max())
    theta -= 0.4 * g
