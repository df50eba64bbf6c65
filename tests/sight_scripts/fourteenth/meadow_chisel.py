# verdict: right
from functools import reduce
import numpy as np

X = np.linspace(-1, 1, 21).reshape(-1, 1) ** [0, 1]
Y = np.sin(3 * X[:, 1:])

def init(sizes, rng):
    return [rng.normal(0, 1 / np.sqrt(a), (a, b)) for a, b in zip(sizes, sizes[1:])]

def forward(ws):
    return reduce(lambda acts, w: acts + [np.tanh(acts[-1] @ w)], ws, [X])

def deltas(ws, acts):
    last = (acts[-1] - Y) * (1 - acts[-1] ** 2)
    back = lambda ds, wa: [(ds[0] @ wa[0].T) * (1 - wa[1] ** 2)] + ds
    return reduce(back, reversed(list(zip(ws[1:], acts[1:-1]))), [last])

def grads(ws):
    acts = forward(ws)
    return [a.T @ d for a, d in zip(acts, deltas(ws, acts))]

def step(rate):
    def one(ws, _):
        return [w - rate * g for w, g in zip(ws, grads(ws))]
    return one

def error(ws):
    return float(((forward(ws)[-1] - Y) ** 2).mean())

start = init([2, 7, 5, 1], np.random.default_rng(6))
end = reduce(step(0.05), range(1500), start)
print(error(start), '->', error(end))
