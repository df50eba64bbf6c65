# verdict: wrong
# line: 17
# why: forward pass: the hidden layer has no tanh in the forward pass, although the hidden delta uses the tanh derivative
import numpy as np

rng = np.random.default_rng(41)
kind = np.repeat([0, 1, 2], 20)
centres = np.array([[2.0, 0.0], [-1.0, 1.7], [-1.0, -1.7]])
X = centres[kind] + rng.normal(0, 0.5, (60, 2))
T = np.eye(3)[kind]

w1, b1 = rng.normal(0, 0.5, (2, 7)), np.zeros(7)
w2, b2 = rng.normal(0, 0.5, (7, 3)), np.zeros(3)


def net(X):
    h = X @ w1 + b1
    e = np.exp(h @ w2 + b2)
    return h, e / e.sum(axis=1, keepdims=True)


for epoch in range(100):
    order = rng.permutation(60)
    X, T = X[order], T[order]
    for s in range(0, 60, 10):
        xb, tb = X[s:s + 10], T[s:s + 10]
        h, p = net(xb)
        d2 = (p - tb) / 10
        d1 = d2 @ w2.T * (1 - h ** 2)
        w2 -= 0.1 * h.T @ d2
        b2 -= 0.1 * d2.sum(axis=0)
        w1 -= 0.1 * xb.T @ d1
        b1 -= 0.1 * d1.sum(axis=0)

print("share of hits:", (net(X)[1].argmax(1) == T.argmax(1)).mean())
