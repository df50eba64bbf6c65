# verdict: right
import math
import random


def make_layer(n_in, n_out):
    return [[random.uniform(-1, 1) for _ in range(n_in + 1)] for _ in range(n_out)]


def learn(layers, x, target, eta):
    """Goes up through the layers, comes back with the gradient for x."""
    if not layers:
        return [2 * (v - t) for v, t in zip(x, target)]

    first, *rest = layers
    x1 = x + [1]
    y = [math.sin(sum(w * v for w, v in zip(row, x1))) for row in first]
    slopes = [math.cos(sum(w * v for w, v in zip(row, x1))) for row in first]

    above = learn(rest, y, target, eta)

    delta = [g * s for g, s in zip(above, slopes)]
    below = [sum(d * row[i] for d, row in zip(delta, first)) for i in range(len(x))]
    for d, row in zip(delta, first):
        for i, v in enumerate(x1):
            row[i] -= eta * d * v
    return below


def answer(layers, x):
    for layer in layers:
        x = [math.sin(sum(w * v for w, v in zip(row, x + [1]))) for row in layer]
    return x


random.seed(15)
net = [make_layer(1, 6), make_layer(6, 6), make_layer(6, 1)]
# a square wave
lessons = [([k / 10], [0.7 if (k // 5) % 2 == 0 else -0.7]) for k in range(-10, 10)]

for epoch in range(400):
    random.shuffle(lessons)
    for x, t in lessons:
        learn(net, x, t, 0.02)
    if epoch % 80 == 0:
        print(epoch, sum((answer(net, x)[0] - t[0]) ** 2 for x, t in lessons))
