# verdict: right
import numpy as np

rng = np.random.default_rng(88)
X = rng.normal(size=(60, 2))
Y = np.sign(X[:, :1] * X[:, 1:]) * 0.9
weights = [rng.normal(0, 0.7, s) for s in [(3, 8), (9, 6), (7, 1)]]       # last row is the bias


def learn(k, a, lr):
    """run from layer k on and come back with the gradient of a and the output"""
    if k == len(weights):
        return (a - Y) / len(Y), a
    ext = np.hstack([a, np.ones((len(a), 1))])
    out = np.tanh(ext @ weights[k])
    grad, result = learn(k + 1, out, lr)
    grad = grad * (1 - out ** 2)
    down = grad @ weights[k][:-1].T
    weights[k] = weights[k] - lr * ext.T @ grad
    return down, result


for i in range(3000):
    _, res = learn(0, X, 0.3)
    if i % 500 == 0:
        print(i, ((res - Y) ** 2).mean())
