# verdict: right
# python lists only; tanh hidden layers, softmax output with one-hot targets
import math
import random

random.seed(17)
SIZES = [2, 6, 5, 3]
weights = [[[random.gauss(0, 0.7) for _ in range(SIZES[l])] for _ in range(SIZES[l + 1])] for l in range(3)]
biases = [[0.0] * SIZES[l + 1] for l in range(3)]

points = []
for k in range(3):
    cx, cy = math.cos(2.1 * k), math.sin(2.1 * k)
    for _ in range(8):
        one_hot = [0, 0, 0]
        one_hot[k] = 1
        points.append(([cx + random.gauss(0, 0.3), cy + random.gauss(0, 0.3)], one_hot))

def forward(x):
    acts = [x]
    for l in range(3):
        z = [biases[l][j] + sum(weights[l][j][i] * acts[-1][i] for i in range(SIZES[l])) for j in range(SIZES[l + 1])]
        if l < 2:
            acts.append([math.tanh(v) for v in z])
        else:
            top = max(z)
            ex = [math.exp(v - top) for v in z]
            s = sum(ex)
            acts.append([v / s for v in ex])
    return acts

rate = 0.05
for epoch in range(80):
    random.shuffle(points)
    loss = 0
    for x, t in points:
        acts = forward(x)
        loss -= math.log(sum(p * q for p, q in zip(acts[-1], t)))
        delta = [o - q for o, q in zip(acts[-1], t)]
        for l in (2, 1, 0):
            if l > 0:
                below = []
                for i in range(SIZES[l]):
                    g = 0.0
                    for j in range(SIZES[l + 1]):
                        g += weights[l][j][i] * delta[j]
                    below.append(g * (1 - acts[l][i] ** 2))
            for j in range(SIZES[l + 1]):
                for i in range(SIZES[l]):
                    weights[l][j][i] -= rate * delta[j] * acts[l][i]
                biases[l][j] -= rate * delta[j]
            delta = below
    if epoch % 20 == 0:
        print(epoch, loss / len(points))
