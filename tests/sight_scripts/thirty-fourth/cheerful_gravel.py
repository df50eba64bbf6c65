# verdict: right
import math
import random

def training(xs, ts, hidden, eta):
    """yields the loss after every sweep; the weights live in here"""
    w = [random.uniform(-2, 2) for _ in range(hidden)]
    b = [-wi * random.uniform(-1, 1) for wi in w]
    v = [0.1 * random.uniform(-1, 1) for _ in range(hidden)]
    c = 0.0
    while True:
        sse = 0.0
        for x, t in zip(xs, ts):
            h = [1 / (1 + math.exp(-(wi * x + bi))) for wi, bi in zip(w, b)]
            y = c
            for vi, hi in zip(v, h):
                y += vi * hi
            e = t - y
            sse += e * e
            c += eta * e
            for i in range(hidden):
                s = e * v[i] * h[i] * (1 - h[i])
                v[i] += eta * e * h[i]
                w[i] += eta * s * x
                b[i] += eta * s
        yield sse

random.seed(33)
run = training([-1, -0.5, 0, 0.5, 1], [1, 0.3, 0, 0.2, 1], 4, 0.2)
for k, sse in zip(range(800), run):
    if k % 200 == 0:
        print(k, sse)
