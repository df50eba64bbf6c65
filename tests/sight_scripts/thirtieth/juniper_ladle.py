# verdict: right
import math
import random

random.seed(99)

# one input, two hidden neurons, one output, everything a single number
w1 = random.gauss(0, 1)
w2 = random.gauss(0, 1)
b1 = random.gauss(0, 1)
b2 = random.gauss(0, 1)
v1 = random.gauss(0, 1)
v2 = random.gauss(0, 1)
c = random.gauss(0, 1)

xs = [-2 + 0.25 * i for i in range(17)]
ys = [math.exp(-x * x) for x in xs]
lr = 0.1

for n in range(400):
    for x, y in zip(xs, ys):
        h1 = math.tanh(w1 * x + b1)
        h2 = math.tanh(w2 * x + b2)
        o = v1 * h1 + v2 * h2 + c
        e = o - y
        g1 = e * v1 * (1 - h1 ** 2)
        g2 = e * v2 * (1 - h2 ** 2)
        v1 -= lr * e * h1
        v2 -= lr * e * h2
        c -= lr * e
        w1 -= lr * g1 * x
        w2 -= lr * g2 * x
        b1 -= lr * g1
        b2 -= lr * g2

print(w1, w2, b1, b2, v1, v2, c)
