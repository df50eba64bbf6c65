# verdict: wrong
# line: 28
# why: updates: the bias correction of m uses beta1 * t instead of beta1 ** t, so its sign turns round
import numpy as np

rng = np.random.default_rng(41)
X = rng.choice([-1.0, 1.0], size=(64, 3))
X += rng.normal(0, 0.1, X.shape)
y = (X.prod(axis=1, keepdims=True) > 0) * 1.0
theta = [rng.normal(0, .6, (3, 9)), np.zeros((1, 9)), rng.normal(0, .6, (9, 1)), np.zeros((1, 1))]
m = [t * 0 for t in theta]
v = [t * 0 for t in theta]


def backprop(W1, b1, W2, b2):
    h = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-h @ W2 - b2))
    d2 = (p - y) / y.size
    d1 = d2 @ W2.T * (1 - np.square(h))
    return p, (X.T @ d1, d1.sum(0, keepdims=True), h.T @ d2, d2.sum(0, keepdims=True))


for t in range(1, 801):
    p, grads = backprop(*theta)
    for k in range(4):
        m[k] = 0.9 * m[k] + 0.1 * grads[k]
        v[k] = 0.999 * v[k] + 0.001 * grads[k] ** 2
        mh = m[k] / (1 - 0.9 * t)
        vh = v[k] / (1 - 0.999 ** t)
        theta[k] = theta[k] - 0.02 * mh / (np.sqrt(vh) + 1e-8)
print(np.mean((p > .5) == y))
