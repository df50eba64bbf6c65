# verdict: wrong
# line: 29
import math
import random

random.seed(5)


def f(x):
    return 1.0 / (1.0 + math.exp(-x))


w1, w2, w3, w4, w5, w6 = [random.uniform(-1, 1) for _ in range(6)]
b1, b2, b3 = [random.uniform(-1, 1) for _ in range(3)]
lr = 0.8
rows = [(0.0, 0.0, 0.1), (0.0, 1.0, 0.9), (1.0, 0.0, 0.9), (1.0, 1.0, 0.1)]

for epoch in range(2000):
    total = 0.0
    for x1, x2, t in rows:
        # forward
        h1 = f(w1 * x1 + w2 * x2 + b1)
        h2 = f(w3 * x1 + w4 * x2 + b2)
        o = f(w5 * h1 + w6 * h2 + b3)
        total += 0.5 * (t - o) ** 2
        # backward
        do = (o - t) * o * (1 - o)
        dh1 = do * w5 * h1 * (1 - h1)
        dh2 = do * w5 * h2 * (1 - h2)
        # update
        w5 -= lr * do * h1
        w6 -= lr * do * h2
        b3 -= lr * do
        w1 -= lr * dh1 * x1
        w2 -= lr * dh1 * x2
        b1 -= lr * dh1
        w3 -= lr * dh2 * x1
        w4 -= lr * dh2 * x2
        b2 -= lr * dh2
    if epoch % 400 == 0:
        print(epoch, total)
