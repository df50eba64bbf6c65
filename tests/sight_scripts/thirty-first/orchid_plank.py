# verdict: wrong
# line: 36
# also: 34
# network for the three-bit majority, only lists
import random
from math import exp

random.seed(12)
data = []
for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1):
            data.append(([a, b, c, 1], 1 if a + b + c >= 2 else 0))

nh = 4
first = [[random.uniform(-1, 1) for i in range(4)] for j in range(nh)]
second = [random.uniform(-1, 1) for j in range(nh)]
lr = 0.7


def sig(v):
    return 1 / (1 + exp(-v))


for epoch in range(800):
    loss = 0
    for x, t in data:
        h = [sig(sum(w * v for w, v in zip(row, x))) for row in first]
        o = sig(sum(w * v for w, v in zip(second, h)))
        e = o - t
        loss += e * e
        do = e * o * (1 - o)
        for j in range(nh):
            second[j] -= lr * do * h[j]
        for j in range(nh):
            dh = do * second[j] * h[j] * (1 - h[j])
            for i in range(4):
                first[j][i] -= lr * dh * x[i]
    if epoch % 200 == 0:
        print(epoch, round(loss, 4))
