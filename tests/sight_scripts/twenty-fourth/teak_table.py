# verdict: right
# every weight with its own name, to see what is going on
import math
import random

random.seed(2)
w1, w2, w3, w4, w5, w6 = [random.uniform(-1, 1) for i in range(6)]
b1, b2, b3 = [random.uniform(-1, 1) for i in range(3)]


def f(x):
    return 1 / (1 + math.exp(-x))


lr = 1.0
for epoch in range(5000):
    for x1, x2, t in [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]:
        h1 = f(w1 * x1 + w2 * x2 + b1)
        h2 = f(w3 * x1 + w4 * x2 + b2)
        o = f(w5 * h1 + w6 * h2 + b3)

        # chain rule
        dE_do = o - t
        do_dz = o * (1 - o)
        d = dE_do * do_dz
        d1 = d * w5 * h1 * (1 - h1)
        d2 = d * w6 * h2 * (1 - h2)

        w5 -= lr * d * h1
        w6 -= lr * d * h2
        b3 -= lr * d
        w1 -= lr * d1 * x1
        w2 -= lr * d1 * x2
        b1 -= lr * d1
        w3 -= lr * d2 * x1
        w4 -= lr * d2 * x2
        b2 -= lr * d2

for x1 in (0, 1):
    for x2 in (0, 1):
        o = f(w5 * f(w1 * x1 + w2 * x2 + b1) + w6 * f(w3 * x1 + w4 * x2 + b2) + b3)
        print(x1, "xor", x2, "=", round(o, 3))
