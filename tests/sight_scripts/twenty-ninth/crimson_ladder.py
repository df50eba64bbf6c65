# verdict: right
"""Backpropagation as a recursive function: a layer knows only its successors."""
import math
import random

random.seed(23)

def make(sizes):
    return [[[random.uniform(-0.8, 0.8) for _ in range(n + 1)] for _ in range(m)]
            for n, m in zip(sizes, sizes[1:])]

def predict(layers, x):
    if not layers:
        return x
    a = [math.tanh(row[0] + sum(w * v for w, v in zip(row[1:], x))) for row in layers[0]]
    return predict(layers[1:], a)

def train(layers, x, target, rate):
    """Returns the derivative of the loss with respect to x."""
    if not layers:
        return [o - t for o, t in zip(x, target)]
    here = layers[0]
    a = [math.tanh(row[0] + sum(w * v for w, v in zip(row[1:], x))) for row in here]
    da = train(layers[1:], a, target, rate)
    dz = [g * (1 - v * v) for g, v in zip(da, a)]
    dx = [sum(dz[j] * here[j][i + 1] for j in range(len(here))) for i in range(len(x))]
    for j, row in enumerate(here):
        row[0] -= rate * dz[j]
        for i, v in enumerate(x):
            row[i + 1] -= rate * dz[j] * v
    return dx

net = make([2, 5, 4, 2])
points = []
for _ in range(25):
    u, v = random.uniform(-1, 1), random.uniform(-1, 1)
    points.append(([u, v], [0.8 * u * v, 0.5 * (u - v)]))

for epoch in range(160):
    for x, t in points:
        train(net, x, t, 0.1)
    if epoch % 40 == 0:
        print(epoch, sum((o - s) ** 2 for x, t in points for o, s in zip(predict(net, x), t)))
print(sum((o - s) ** 2 for x, t in points for o, s in zip(predict(net, x), t)))
