# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a step returns a new dict of weights and the caller keeps it
import numpy as np


def make_weights(n_in, n_hidden, n_out):
    return {
        'hidden': 2 * np.random.rand(n_in, n_hidden) - 1,
        'output': 2 * np.random.rand(n_hidden, n_out) - 1,
    }


def squish(z):
    return 1 / (1 + np.exp(-z))


def feed(weights, x):
    cache = {'x': x}
    cache['h'] = squish(x @ weights['hidden'])
    cache['y'] = squish(cache['h'] @ weights['output'])
    return cache


def one_step(weights, cache, target, alpha=0.5):
    y, h, x = cache['y'], cache['h'], cache['x']
    delta = {}
    delta['output'] = (y - target) * y * (1 - y)
    delta['hidden'] = delta['output'] @ weights['output'].T * h * (1 - h)
    came_from = {'output': h, 'hidden': x}
    return {k: w - alpha * came_from[k].T @ delta[k] for k, w in weights.items()}


np.random.seed(31)
x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
target = np.array([[0],[1],[1],[0]])
weights = make_weights(3, 4, 1)
for n in range(30000):
    cache = feed(weights, x)
    weights = one_step(weights, cache, target)
    if n in (0, 10, 100, 1000, 10000):
        print(n, np.abs(cache['y'] - target).mean())
print(feed(weights, x)['y'])
