# verdict: wrong
# line: 24
# why: The absolute value of the difference is fed back, so every step goes the same way whether the output is too high or too low.
import random
from math import tanh
random.seed(31)
hidden = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(5)]
top = [random.uniform(-1, 1) for _ in range(6)]

def run(x):
    x = x + [1]
    h = [tanh(sum(w * v for w, v in zip(row, x))) for row in hidden] + [1]
    return h, sum(w * v for w, v in zip(top, h))

points = []
for _ in range(30):
    a, b = random.uniform(-1, 1), random.uniform(-1, 1)
    points.append(([a, b], a - b))

for epoch in range(30):
    total = 0
    for x, t in points:
        h, y = run(x)
        miss = abs(t - y)
        total += miss
        slopes = [miss * top[j] * (1 - h[j] ** 2) for j in range(5)]
        for j in range(6):
            top[j] += 0.01 * miss * h[j]
        for j in range(5):
            for i, xi in enumerate(x + [1]):
                hidden[j][i] += 0.01 * slopes[j] * xi
    if epoch % 5 == 0:
        print(epoch, total / len(points))
