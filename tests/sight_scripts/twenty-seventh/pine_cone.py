# verdict: wrong
# line: 24
# also: 40, 46
"""Batch gradient descent with nested lists."""
from math import tanh
from random import Random

rnd = Random(77)
INPUTS, HIDDEN = 2, 4
w1 = [[rnd.uniform(-1, 1) for _ in range(HIDDEN)] for _ in range(INPUTS)]
b1 = [rnd.uniform(-1, 1) for _ in range(HIDDEN)]
w2 = [rnd.uniform(-1, 1) for _ in range(HIDDEN)]
b2 = 0.0

samples = [(x / 4, y / 4) for x in range(-4, 5, 2) for y in range(-4, 5, 2)]
truth = [x * x - 0.5 * y for x, y in samples]


def hidden(s):
    return [tanh(b1[j] + sum(s[i] * w1[i][j] for i in range(INPUTS))) for j in range(HIDDEN)]


for epoch in range(600):
    g_w1 = [[0.0] * HIDDEN] * INPUTS
    g_b1 = [0.0] * HIDDEN
    g_w2 = [0.0] * HIDDEN
    g_b2 = 0.0
    loss = 0.0
    for s, t in zip(samples, truth):
        h = hidden(s)
        y = b2 + sum(h[j] * w2[j] for j in range(HIDDEN))
        e = (y - t) / len(samples)
        loss += (y - t) ** 2 / len(samples)
        g_b2 += e
        for j in range(HIDDEN):
            g_w2[j] += e * h[j]
            d = e * w2[j] * (1 - h[j] ** 2)
            g_b1[j] += d
            for i in range(INPUTS):
                g_w1[i][j] += d * s[i]
    b2 -= 0.3 * g_b2
    for j in range(HIDDEN):
        w2[j] -= 0.3 * g_w2[j]
        b1[j] -= 0.3 * g_b1[j]
        for i in range(INPUTS):
            w1[i][j] -= 0.3 * g_w1[i][j]
    if epoch % 100 == 0:
        print(epoch, loss)
