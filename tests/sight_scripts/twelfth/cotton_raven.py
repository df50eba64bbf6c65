# verdict: wrong
# line: 42
# why: gradient of the loss is added instead of subtracted (ascent)
"""Week 3 homework rewritten at home. Examples are columns."""
import numpy as np

rng = np.random.RandomState(3)
m = 48
X = rng.rand(3, m) * 2 - 1
Y = np.where(X[0] + X[1] * X[2] > 0, 1.0, 0.0).reshape(1, m)


def init(n_x, n_h, n_y):
    return dict(
        W1=rng.randn(n_h, n_x) * 0.3, b1=np.zeros((n_h, 1)),
        W2=rng.randn(n_y, n_h) * 0.3, b2=np.zeros((n_y, 1)))


def forward(p, X):
    Z1 = p["W1"] @ X + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = p["W2"] @ A1 + p["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A1, A2


def backward(p, X, Y, A1, A2):
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dZ1 = p["W2"].T @ dZ2 * (1 - A1 ** 2)
    return dict(
        W2=dZ2 @ A1.T / m, b2=dZ2.mean(axis=1, keepdims=True),
        W1=dZ1 @ X.T / m, b1=dZ1.mean(axis=1, keepdims=True))


params = init(3, 5, 1)
for it in range(601):
    A1, A2 = forward(params, X)
    if it % 150 == 0:
        print("iteration", it, "cost", 0.5 * np.mean((A2 - Y) ** 2))
    grads = backward(params, X, Y, A1, A2)
    for key in params:
        params[key] = params[key] + 0.8 * grads[key]
