# verdict: wrong
# line: 26
# also: 31, 34
# why: error: The error is target minus output, but the weights are changed with a minus as for output minus target, so it climbs.
from math import exp
from random import Random

rnd = Random(99)
sig = lambda v: 1.0 / (1.0 + exp(-v))

# last entry of each weight list belongs to the bias
wh = [[rnd.uniform(-1, 1) for _ in range(3)] for _ in range(4)]
wo = [rnd.uniform(-1, 1) for _ in range(5)]

# AND of two inputs
patterns = [((0, 0), 0), ((0, 1), 0), ((1, 0), 0), ((1, 1), 1)]
lr = 0.3

for epoch in range(1500):
    for inputs, target in patterns:
        x = list(inputs) + [1]
        z = [sum(w * v for w, v in zip(row, x)) for row in wh]
        h = [sig(v) for v in z] + [1]
        o = sig(sum(w * v for w, v in zip(wo, h)))

        error = target - o
        delta = error * o * (1 - o)
        dh = [delta * wo[j] * h[j] * (1 - h[j]) for j in range(4)]

        for j in range(5):
            wo[j] -= lr * delta * h[j]
        for j in range(4):
            for i in range(3):
                wh[j][i] -= lr * dh[j] * x[i]

for inputs, target in patterns:
    h = [sig(sum(w * v for w, v in zip(row, list(inputs) + [1]))) for row in wh] + [1]
    print(inputs, target, round(sig(sum(w * v for w, v in zip(wo, h))), 4))
