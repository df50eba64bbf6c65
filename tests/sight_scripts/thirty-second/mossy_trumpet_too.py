# verdict: right
# functional style: the whole training is a fold
import math
import random
from functools import reduce
random.seed(12)
data = [((0.1, 0.9), 1.0), ((0.8, 0.2), 0.0), ((0.4, 0.7), 1.0), ((0.9, 0.6), 0.0), ((0.3, 0.3), 1.0)]
rate = 0.5
epochs = range(800)

def dot(a, b):
    return sum(p * q for p, q in zip(a, b))

def squash(z):
    return 1 / (1 + math.exp(-z))

def predict(net, x):
    hid, out = net
    h = tuple(math.tanh(dot(w, x + (1.0,))) for w in hid)
    return h, squash(dot(out, h + (1.0,)))

def learn(net, sample):
    x, t = sample
    hid, out = net
    h, y = predict(net, x)
    e = t - y
    back = tuple(e * v * (1 - s * s) for v, s in zip(out, h))
    new_out = tuple(v + rate * e * s for v, s in zip(out, h + (1.0,)))
    new_hid = tuple(tuple(w + rate * b * xi for w, xi in zip(row, x + (1.0,))) for row, b in zip(hid, back))
    return new_hid, new_out

start = (tuple(tuple(random.uniform(-1, 1) for _ in range(3)) for _ in range(4)),
         tuple(random.uniform(-1, 1) for _ in range(5)))
net = reduce(lambda n, _: reduce(learn, data, n), epochs, start)
for x, t in data:
    print(x, t, round(predict(net, x)[1], 3))
