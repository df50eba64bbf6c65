# verdict: right
# backprop with coroutines: a layer yields its output, then waits for the
# gradient, then yields the gradient for the layer below
import numpy as np

rng = np.random.default_rng(31)


def layer(n_in, n_out, act, slope):
    W = rng.normal(0, 0.7, (n_out, n_in))
    b = np.zeros((n_out, 1))
    grad_in = None
    while True:
        x = yield grad_in
        y = act(W @ x + b)
        grad = yield y
        d = grad * slope(y)
        grad_in = W.T @ d
        W -= 0.1 * d @ x.T
        b -= 0.1 * d.sum(axis=1, keepdims=True)


def logistic(v):
    return 1 / (1 + np.exp(-v))


stack = [
    layer(2, 6, np.tanh, lambda y: 1 - y * y),
    layer(6, 4, np.tanh, lambda y: 1 - y * y),
    layer(4, 1, logistic, lambda y: y * (1 - y)),
]
for l in stack:
    next(l)

# samples in columns
points = rng.uniform(-1, 1, (2, 50))
target = (points[0] * points[1] > 0).astype(float)[None, :]

for n in range(800):
    signal = points
    for l in stack:
        signal = l.send(signal)
    if n % 200 == 0:
        print(n, 'mse', float(np.mean((signal - target) ** 2)))
    grad = signal - target
    for l in reversed(stack):
        grad = l.send(grad)
