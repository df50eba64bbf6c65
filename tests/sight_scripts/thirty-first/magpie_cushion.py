# verdict: wrong
# line: 32
# also: 33
import numpy as np

rng = np.random.default_rng(59)
SIZE = 4
X = rng.uniform(-1, 1, (40, SIZE))
Y = np.sort(X, axis=1) * 0.7
weights = [rng.normal(0, 0.5, (SIZE, SIZE)) for _ in range(3)]
biases = [np.zeros(SIZE) for _ in range(3)]


def activations(x):
    yield x
    for w, b in zip(weights, biases):
        x = np.tanh(x @ w + b)
        yield x


def deltas(acts, y):
    d = (acts[-1] - y) / len(y) * (1 - acts[-1] ** 2)
    yield d
    for w, a in zip(weights[:0:-1], acts[-2:0:-1]):
        d = d @ w.T * (1 - a ** 2)
        yield d


for epoch in range(500):
    acts = list(activations(X))
    ds = list(deltas(acts, Y))
    for w, b, a, d in zip(weights, biases, acts, ds):
        w -= 0.1 * a.T @ d
        b -= 0.1 * d.sum(axis=0)
    if epoch % 100 == 0:
        print(epoch, float(((acts[-1] - Y) ** 2).mean()))
