# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: exact gradient, and the script checks it against finite differences with assert before it trains

import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
Y = np.array([[0], [1], [1], [0]], float)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def loss(W):
    return 0.5 * np.sum((sigmoid(sigmoid(X @ W[0]) @ W[1]) - Y) ** 2)


def gradient(W):
    h = sigmoid(X @ W[0])
    o = sigmoid(h @ W[1])
    d1 = (o - Y) * o * (1 - o)
    d0 = d1 @ W[1].T * h * (1 - h)
    return [X.T @ d0, h.T @ d1]


def test_gradient():
    rng = np.random.default_rng(0)
    W = [rng.normal(size=(3, 4)), rng.normal(size=(4, 1))]
    G = gradient(W)
    for k in range(2):
        for idx in np.ndindex(W[k].shape):
            eps = 1e-6
            keep = W[k][idx]
            W[k][idx] = keep + eps
            up = loss(W)
            W[k][idx] = keep - eps
            down = loss(W)
            W[k][idx] = keep
            assert abs((up - down) / (2 * eps) - G[k][idx]) < 1e-8, (k, idx)


def test_sigmoid():
    assert sigmoid(0) == 0.5
    assert sigmoid(50) > 0.999


test_sigmoid()
test_gradient()

rng = np.random.default_rng(1)
W = [rng.normal(size=(3, 4)), rng.normal(size=(4, 1))]
before = loss(W)
for n in range(20000):
    G = gradient(W)
    W = [w - 0.7 * g for w, g in zip(W, G)]
assert loss(W) < before / 10
print("ok", before, "->", loss(W))
