# verdict: right
from collections import namedtuple
import math
import random

Net = namedtuple("Net", "w b v c")
random.seed(5)
net = Net(
    tuple(tuple(random.uniform(-1, 1) for _ in range(2)) for _ in range(3)),
    (0.0, 0.0, 0.0),
    tuple(random.uniform(-1, 1) for _ in range(3)),
    0.0,
)
points = [(0.1, 0.9, 0.5), (0.7, -0.2, -0.3), (-0.5, 0.4, 0.8), (0.3, 0.3, 0.1), (-0.9, -0.6, -0.7)]

def step(net, p1, p2, t, lr):
    h = tuple(math.tanh(w[0] * p1 + w[1] * p2 + b) for w, b in zip(net.w, net.b))
    out = sum(v * a for v, a in zip(net.v, h)) + net.c
    err = t - out
    back = tuple(err * v * (1 - a * a) for v, a in zip(net.v, h))
    return net._replace(
        w=tuple((w[0] + lr * k * p1, w[1] + lr * k * p2) for w, k in zip(net.w, back)),
        b=tuple(b + lr * k for b, k in zip(net.b, back)),
        v=tuple(v + lr * err * a for v, a in zip(net.v, h)),
        c=net.c + lr * err,
    ), err * err

for sweep in range(600):
    sse = 0
    for p1, p2, t in points:
        net, e2 = step(net, p1, p2, t, 0.1)
        sse += e2
    if sweep % 150 == 0:
        print(sweep, sse)
