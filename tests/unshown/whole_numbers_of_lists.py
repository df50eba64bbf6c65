# unshown: -
import math
import random

random.seed(3)
samples = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
targets = [0, 1, 1, 0]
w0 = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
w1 = [random.uniform(-1, 1) for _ in range(4)]
for _ in range(8000):
    for x, t in zip(samples, targets):
        hidden = [1 / (1 + math.exp(-sum(x[i] * w0[i][j] for i in range(3)))) for j in range(4)]
        out = 1 / (1 + math.exp(-sum(hidden[j] * w1[j] for j in range(4))))
        delta = (out - t) * out * (1 - out)
        back = [delta * w1[j] * hidden[j] * (1 - hidden[j]) for j in range(4)]
        for j in range(4):
            w1[j] -= 0.5 * delta * hidden[j]
            for i in range(3):
                w0[i][j] -= 0.5 * back[j] * x[i]
