# verdict: right
from functools import reduce
import numpy as np

sigma = lambda z: 1 / (1 + np.exp(-z))
aug = lambda m: np.concatenate([m, np.ones((m.shape[0], 1))], axis=1)

def forward(theta, xs):
    return reduce(lambda acts, w: acts + [sigma(aug(acts[-1]) @ w)], theta, [xs])

def backward(theta, acts, ys):
    last = (acts[-1] - ys) * acts[-1] * (1 - acts[-1])
    def back(deltas, pair):
        w, a = pair
        return [(deltas[0] @ w[:-1].T) * a * (1 - a)] + deltas
    deltas = reduce(back, zip(theta[:0:-1], acts[-2:0:-1]), [last])
    return [aug(a).T @ d for a, d in zip(acts, deltas)]

def descend(rate, xs, ys):
    def step(theta, _):
        new = [w - rate * g for w, g in zip(theta, backward(theta, forward(theta, xs), ys))]
        theta = new
        return new
    return step

gen = np.random.default_rng(0)
sizes = [2, 5, 4, 1]
theta0 = [gen.normal(size=(a + 1, b)) for a, b in zip(sizes, sizes[1:])]
xs = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
ys = np.array([[0.], [1.], [1.], [0.]])
final = reduce(descend(0.9, xs, ys), range(4000), theta0)
print(np.round(forward(final, xs)[-1].ravel(), 3))
