# verdict: right
from functools import reduce
import numpy as np

# functional style: no mutation anywhere, params go in, params come out
sigmoid = lambda z: 1 / (1 + np.exp(-z))
forward = lambda params, x: reduce(lambda acc, w: acc + [sigmoid(acc[-1] @ w)], params, [x])

def backward(params, acts, y):
    def go(ws, acs, delta):
        if not ws:
            return []
        w, a = ws[-1], acs[-2]
        grad = a.T @ delta
        below = (delta @ w.T) * a * (1 - a)
        return go(ws[:-1], acs[:-1], below) + [grad]
    out = acts[-1]
    return go(params, acts, (out - y) * out * (1 - out))

def step(lr, x, y):
    return lambda params, _: [w - lr * g for w, g in zip(params, backward(params, forward(params, x), y))]

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(2)
start = [rng.standard_normal(s) for s in [(3, 5), (5, 4), (4, 1)]]

update = step(1.5, x, y)
params = start
for n in range(3000):
    params = update(params, n)
print(forward(params, x)[-1].round(2).tolist())
