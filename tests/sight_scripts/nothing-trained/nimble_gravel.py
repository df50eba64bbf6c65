# verdict: not a network
# XOR without calculus: change a weight at random, keep it if the error falls.
import math
import random

random.seed(1)

X = [[0, 0], [0, 1], [1, 0], [1, 1]]
y = [0, 1, 1, 0]
HIDDEN = 3


def sigmoid(z):
    return 1.0 / (1.0 + math.exp(-max(-60, min(60, z))))


def forward(w, x):
    p = 0
    hidden = []
    for h in range(HIDDEN):
        hidden.append(sigmoid(w[p] * x[0] + w[p + 1] * x[1] + w[p + 2]))
        p += 3
    s = w[p + HIDDEN]
    for h in range(HIDDEN):
        s += w[p + h] * hidden[h]
    return sigmoid(s)


def total_error(w):
    return sum((t - forward(w, x)) ** 2 for x, t in zip(X, y))


weights = [random.uniform(-1, 1) for _ in range(3 * HIDDEN + HIDDEN + 1)]
error = total_error(weights)

for epoch in range(8000):
    trial = weights[:]
    i = random.randrange(len(trial))
    trial[i] += random.gauss(0, 0.8)
    e = total_error(trial)
    if e <= error:
        weights, error = trial, e
    if epoch % 1000 == 0:
        print("epoch", epoch, "error", error)

for x, t in zip(X, y):
    print(x, t, round(forward(weights, x), 3))
