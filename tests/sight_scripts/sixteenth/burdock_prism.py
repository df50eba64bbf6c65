# verdict: wrong
# line: 20
# also: 31
# why: rows of the accumulated gradient are the same list ([[0]*n]*m)
import math
import random

random.seed(8)
NI, NH = 3, 4
samples = []
for _ in range(20):
    a, b = random.uniform(-1, 1), random.uniform(-1, 1)
    samples.append(([a, b, 1.0], a * b))

w1 = [[random.uniform(-1, 1) for i in range(NI)] for j in range(NH)]
w2 = [random.uniform(-1, 1) for j in range(NH)]
lr = 0.05

for epoch in range(400):
    g1 = [[0.0] * NI] * NH
    g2 = [0.0] * NH
    loss = 0.0
    for x, t in samples:
        h = [math.tanh(sum(w1[j][i] * x[i] for i in range(NI))) for j in range(NH)]
        err = sum(w2[j] * h[j] for j in range(NH)) - t
        loss += err * err
        for j in range(NH):
            g2[j] += err * h[j]
            dh = err * w2[j] * (1 - h[j] ** 2)
            for i in range(NI):
                g1[j][i] += dh * x[i]
    for j in range(NH):
        w2[j] -= lr * g2[j]
        for i in range(NI):
            w1[j][i] -= lr * g1[j][i]
    if epoch % 100 == 0:
        print("epoch", epoch, "loss", loss)
