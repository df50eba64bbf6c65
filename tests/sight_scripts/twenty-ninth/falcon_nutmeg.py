# verdict: right
import numpy as np

rng = np.random.default_rng(64)
X = rng.uniform(-1, 1, (30, 3))
Y = (X[:, [0]] * X[:, [1]] + 0.5 * X[:, [2]] ** 2)

W = [rng.normal(0, 0.8, (4, 9)), rng.normal(0, 0.5, (10, 1))]
V = [np.zeros_like(w) for w in W]
lr, mu = 0.05, 0.9


def addone(a):
    return np.hstack([a, np.ones((len(a), 1))])


def loss_and_grad(W):
    x1 = addone(X)
    h = np.tanh(x1 @ W[0])
    h1 = addone(h)
    out = h1 @ W[1]
    e = out - Y
    g1 = h1.T @ e / len(X)
    dh = (e @ W[1][:-1].T) * (1 - h * h)
    return 0.5 * np.mean(e ** 2), [x1.T @ dh / len(X), g1]


# Nesterov: look ahead, take the gradient there
for it in range(400):
    look = [w + mu * v for w, v in zip(W, V)]
    L, G = loss_and_grad(look)
    V = [mu * v - lr * g for v, g in zip(V, G)]
    W = [w + v for w, v in zip(W, V)]
    if it % 80 == 0:
        print(it, L)
