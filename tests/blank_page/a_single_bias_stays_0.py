# verdict: wrong
# first wrong: bias
# line: 19
# mistake: -
# why: the output's bias is one number, which begins at 0 and is never moved; its weights are moved here
import numpy as np

rng = np.random.default_rng(8)
X = rng.normal(size=(20, 2))
y = (X[:, :1] > X[:, 1:]).astype(float)
W1, b1 = rng.normal(size=(2, 5)), np.zeros((1, 5))
W2, b2 = rng.normal(size=(5, 1)), np.zeros((1, 1))
for _ in range(600):
    h = np.tanh(X @ W1 + b1)
    o = 1 / (1 + np.exp(-(h @ W2 + b2)))
    d2 = (o - y) * o * (1 - o)
    d1 = d2 @ W2.T * (1 - h ** 2)
    gb2 = d2.sum(axis=0, keepdims=True)
    W2 -= 0.3 * h.T @ d2
    W1 -= 0.3 * X.T @ d1
    b1 -= 0.3 * d1.sum(axis=0, keepdims=True)
