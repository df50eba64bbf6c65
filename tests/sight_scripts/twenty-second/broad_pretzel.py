# verdict: wrong
# line: 13
# also: 15
# why: initial weights: All weights start as 0.2, so all hidden neurons stay the same.
import math
import random  # for the order of the samples

def sigmoid(z):
    return 1 / (1 + math.exp(-z))

table = [([0.2, 0.7], 1), ([0.9, 0.4], 0), ([0.5, 0.1], 1), ([0.8, 0.9], 0), ([0.3, 0.3], 0), ([0.6, 0.6], 1)]
n = 4
wh = [[0.2, 0.2] for _ in range(n)]
bh = [0.0] * n
wo = [0.2 for _ in range(n)]
bo = 0.0
lr = 0.4

for epoch in range(1000):
    random.shuffle(table)
    cost = 0.0
    for x, t in table:
        h = [math.tanh(w[0] * x[0] + w[1] * x[1] + b) for w, b in zip(wh, bh)]
        o = sigmoid(sum(a * b for a, b in zip(wo, h)) + bo)
        cost += 0.5 * (o - t) ** 2
        do = (o - t) * o * (1 - o)
        dh = [do * wo[j] * (1 - h[j] ** 2) for j in range(n)]
        for j in range(n):
            wo[j] -= lr * do * h[j]
            wh[j][0] -= lr * dh[j] * x[0]
            wh[j][1] -= lr * dh[j] * x[1]
            bh[j] -= lr * dh[j]
        bo -= lr * do
    if epoch % 200 == 0:
        print(epoch, round(cost, 4))
