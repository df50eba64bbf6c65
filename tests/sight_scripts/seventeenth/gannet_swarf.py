# verdict: wrong
# line: 21
# why: Adam second moment collects |g| instead of g squared
import numpy as np
np.random.seed(13)
X = np.random.rand(50, 2) * 2 - 1
Y = ((X ** 2).sum(axis=1) < 0.5).astype(float).reshape(-1, 1)
params = [np.random.randn(2, 12), np.zeros((1, 12)), np.random.randn(12, 1), np.zeros((1, 1))]
m = [np.zeros_like(q) for q in params]
v = [np.zeros_like(q) for q in params]
b1, b2 = 0.9, 0.999
for t in range(1, 501):
    W1, c1, W2, c2 = params
    h = np.tanh(X @ W1 + c1)
    o = 1 / (1 + np.exp(-(h @ W2 + c2)))
    d2 = (o - Y) / len(X)
    d1 = d2 @ W2.T * (1 - h * h)
    grads = [X.T @ d1, d1.sum(0, keepdims=True), h.T @ d2, d2.sum(0, keepdims=True)]
    for i, g in enumerate(grads):
        m[i] = b1 * m[i] + (1 - b1) * g
        v[i] = b2 * v[i] + (1 - b2) * np.abs(g)
        mh = m[i] / (1 - b1 ** t)
        vh = v[i] / (1 - b2 ** t)
        params[i] = params[i] - 0.02 * mh / (np.sqrt(vh) + 1e-8)
print('acc', ((o > 0.5) == Y).mean())
