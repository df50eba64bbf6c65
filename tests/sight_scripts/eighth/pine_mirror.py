# verdict: right
from random import Random
from math import exp

# functional pure Python: tuples all the way
rnd = Random(213)
logistic = lambda z: 1 / (1 + exp(-z))
dot = lambda u, v: sum(map(lambda p: p[0] * p[1], zip(u, v)))

def predict(net, x):
    hid, out = net
    h = tuple(map(lambda w: logistic(dot(w, x)), hid))
    return h, logistic(dot(out, h))

def improve(net, sample, rate):
    x, t = sample
    hid, out = net
    h, o = predict(net, x)
    d = (o - t) * o * (1 - o)
    new_out = tuple(w - rate * d * a for w, a in zip(out, h))
    new_hid = tuple(tuple(w - rate * d * v * a * (1 - a) * xi for w, xi in zip(ws, x))
                    for ws, v, a in zip(hid, out, h))
    return new_hid, new_out

samples = (((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0))
network = (tuple(tuple(rnd.uniform(-1, 1) for _ in range(3)) for _ in range(4)),
           tuple(rnd.uniform(-1, 1) for _ in range(4)))
for epoch in range(2000):
    for s in samples:
        network = improve(network, s, 1.0)
print([round(predict(network, x)[1], 2) for x, _ in samples])
