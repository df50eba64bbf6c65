# verdict: wrong
# line: 11
# also: 27
# why: loop: the zip is used up after the first epoch, so that all later epochs train on nothing
import math
import random

random.seed(50)
X = [[random.uniform(-1, 1), random.uniform(-1, 1), 1.0] for _ in range(40)]
Y = [1.0 if a * a + b > 0 else 0.0 for a, b, _ in X]
pairs = zip(X, Y)

hidden = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(5)]
outer = [random.uniform(-1, 1) for _ in range(6)]


def squash(v):
    return 1 / (1 + math.exp(-v))


def forward(x):
    h = [squash(sum(w * xi for w, xi in zip(row, x))) for row in hidden] + [1.0]
    return h, squash(sum(w * hi for w, hi in zip(outer, h)))


for epoch in range(200):
    for x, target in pairs:
        h, o = forward(x)
        d_o = (o - target) * o * (1 - o)
        d_h = [d_o * outer[j] * h[j] * (1 - h[j]) for j in range(5)]
        for j in range(6):
            outer[j] -= 0.5 * d_o * h[j]
        for j in range(5):
            for i in range(3):
                hidden[j][i] -= 0.5 * d_h[j] * x[i]

hits = sum((forward(x)[1] > 0.5) == (t > 0.5) for x, t in zip(X, Y))
print("hits:", hits, "of", len(X))
