# verdict: wrong
# line: 29
# also: 30
from math import exp
from random import seed, uniform

# i1, i2 -> h1, h2 -> o ; every weight has a name of its own
seed(60)
w1, w2, w3, w4, w5, w6 = [uniform(-1, 1) for _ in range(6)]
b1, b2, b3 = 0.1, -0.1, 0.0
lr = 0.5


def f(x):
    return 1 / (1 + exp(-x))


rows = [(0.05, 0.10, 0.2), (0.9, 0.3, 0.7), (0.4, 0.8, 0.9), (0.7, 0.7, 0.4)]

for epoch in range(2500):
    error = 0
    for i1, i2, target in rows:
        h1 = f(w1 * i1 + w2 * i2 + b1)
        h2 = f(w3 * i1 + w4 * i2 + b2)
        o = f(w5 * h1 + w6 * h2 + b3)
        error += (target - o) ** 2

        do = (o - target) * o * (1 - o)
        dh1 = do * w6 * h1 * (1 - h1)
        dh2 = do * w5 * h2 * (1 - h2)

        w5 -= lr * do * h1
        w6 -= lr * do * h2
        b3 -= lr * do
        w1 -= lr * dh1 * i1
        w2 -= lr * dh1 * i2
        b1 -= lr * dh1
        w3 -= lr * dh2 * i1
        w4 -= lr * dh2 * i2
        b2 -= lr * dh2
    if epoch % 500 == 0:
        print(epoch, error)
