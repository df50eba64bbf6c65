# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a generator yields the error after each step, the caller stops when it is small
import itertools
import numpy as np


def logistic(x):
    return 1 / (1 + np.exp(-x))


def training(x, y, hidden, rate):
    """Never ends by itself; the consumer decides."""
    first = np.random.normal(0, 1, (x.shape[1], hidden))
    second = np.random.normal(0, 1, (hidden, y.shape[1]))
    while True:
        h = logistic(x.dot(first))
        o = logistic(h.dot(second))
        error = o - y
        delta = error * o * (1 - o)
        d_second = h.T.dot(delta)
        d_first = x.T.dot(delta.dot(second.T) * h * (1 - h))
        second = second - rate * d_second
        first = first - rate * d_first
        yield np.abs(error).mean(), o


np.random.seed(2)
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1], [1, 0], [1, 0], [0, 1]])

for n, (err, out) in enumerate(itertools.islice(training(x, y, 5, 1.0), 50000)):
    if n % 2000 == 0:
        print(n, err)
    if err < 0.02:
        print("good enough after", n)
        break
print(out)
