# verdict: right
"""No calculus needed: wiggle each weight a bit and look what the loss does."""
import math
import random

random.seed(14)
w = [random.uniform(-1, 1) for _ in range(13)]   # 2-3-1 net, all in one list

def net(w, a, b):
    h = []
    for k in range(3):
        h.append(math.tanh(w[3 * k] * a + w[3 * k + 1] * b + w[3 * k + 2]))
    return w[9] * h[0] + w[10] * h[1] + w[11] * h[2] + w[12]

table = [(x / 2, y / 2, (x - y) * x / 4) for x in (-2, -1, 0, 1, 2) for y in (-2, 0, 2)]

def loss(w):
    return sum((net(w, a, b) - t) ** 2 for a, b, t in table) / len(table)

eps = 1e-4
for step in range(700):
    slopes = []
    for i in range(len(w)):
        old = w[i]
        w[i] = old + eps
        up = loss(w)
        w[i] = old - eps
        down = loss(w)
        w[i] = old
        slopes.append((up - down) / (2 * eps))
    w = [wi - 0.1 * s for wi, s in zip(w, slopes)]
    if step % 100 == 0:
        print(step, round(loss(w), 5))
print("done", loss(w))
