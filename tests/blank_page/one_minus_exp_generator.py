# verdict: wrong
# first wrong: sigmoid
# line: 10
# mistake: sigmoid-one-minus
# why: 1 - exp(-x) in the denominator: a pole at zero instead of a sigmoid
import numpy as np


def squeeze(x):
    return 1 / (1 - np.exp(-x))


def epochs(x, y, hidden=4, rate=0.01):
    rng = np.random.default_rng(21)
    w1, w2 = rng.uniform(-1, 1, (3, hidden)), rng.uniform(-1, 1, (hidden, 1))
    while True:
        h = squeeze(x @ w1)
        o = squeeze(h @ w2)
        e = y - o
        d2 = e * o * (1 - o)
        d1 = d2 @ w2.T * h * (1 - h)
        w2 += rate * h.T @ d2
        w1 += rate * x.T @ d1
        yield np.abs(e).mean()


x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
run = epochs(x, y)
for n in range(2000):
    err = next(run)
    if n % 200 == 0:
        print(n, err)
