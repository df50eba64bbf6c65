# verdict: right
import numpy as np


def make(seed, n_in, n_hid):
    r = np.random.RandomState(seed)
    return [r.randn(n_in, n_hid) * .7, r.randn(n_hid, 1) * .7]


def logistic(x):
    return 1 / (1 + np.exp(-x))


def squared(o, y):
    return o - y


def huber(o, y, k=0.3):
    return np.clip(o - y, -k, k)


def fourth_power(o, y):
    return 4 * (o - y) ** 3


def train(net, X, y, dloss, alpha, n):
    W, V = net
    for _ in range(n):
        h = logistic(X @ W)
        o = logistic(h @ V)
        do = dloss(o, y) * o * (1 - o)
        dh = do @ V.T * h * (1 - h)
        V -= alpha * h.T @ do
        W -= alpha * X.T @ dh
    return o


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
tasks = {
    "xor": np.array([[0], [1], [1], [0]], float),
    "and": np.array([[0], [0], [0], [1]], float),
    "implies": np.array([[1], [1], [0], [1]], float),
}
for name, y in tasks.items():
    for dloss in (squared, huber, fourth_power):
        out = train(make(40, 3, 5), X, y, dloss, 2.0, 2500)
        print(f"{name:8s} {dloss.__name__:13s}", out.ravel().round(3))
