# verdict: wrong
# first wrong: update
# line: 26
# mistake: -
# why: new weights are worked out in a copy, but the old dictionary is returned
import numpy as np


def sigma(z):
    return 1 / (1 + np.exp(-z))


def init(seed=0):
    gen = np.random.default_rng(seed)
    return {'W1': gen.normal(size=(3, 4)), 'W2': gen.normal(size=(4, 1))}


def improve(params, x, y, alpha=1.0):
    h = sigma(x @ params['W1'])
    o = sigma(h @ params['W2'])
    d2 = (o - y) * o * (1 - o)
    d1 = d2 @ params['W2'].T * h * (1 - h)
    better = dict(params)
    better['W2'] = params['W2'] - alpha * h.T @ d2
    better['W1'] = params['W1'] - alpha * x.T @ d1
    return params


x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
params = init()
for _ in range(5000):
    params = improve(params, x, y)
print(sigma(sigma(x @ params['W1']) @ params['W2']))
