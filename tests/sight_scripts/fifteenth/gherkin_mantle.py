# verdict: wrong
# line: 32
# why: plain Python: bias of the hidden units is changed by delta times input
import random
from math import exp

def f(v):
    return 1 / (1 + exp(-v))

random.seed(30)
w1 = [[random.uniform(-1, 1), random.uniform(-1, 1)] for j in range(3)]
b1 = [random.uniform(-1, 1) for j in range(3)]
w2 = [random.uniform(-1, 1) for j in range(3)]
b2 = random.uniform(-1, 1)
lr = 0.5
train = [([0.2, 0.9], 1), ([0.8, 0.1], 0), ([0.5, 0.6], 1), ([0.9, 0.7], 0), ([0.1, 0.1], 0), ([0.3, 0.8], 1)]

for ep in range(2000):
    loss = 0
    for x, y in train:
        h = [0.0, 0.0, 0.0]
        for j in range(3):
            h[j] = f(w1[j][0] * x[0] + w1[j][1] * x[1] + b1[j])
        o = f(w2[0] * h[0] + w2[1] * h[1] + w2[2] * h[2] + b2)
        loss += 0.5 * (o - y) ** 2
        do = (o - y) * o * (1 - o)
        for j in range(3):
            dh = do * w2[j] * h[j] * (1 - h[j])
            w2[j] -= lr * do * h[j]
            w1[j][0] -= lr * dh * x[0]
            w1[j][1] -= lr * dh * x[1]
            b1[j] -= lr * dh * x[0]
        b2 -= lr * do
    if ep % 400 == 0:
        print(ep, round(loss, 5))
