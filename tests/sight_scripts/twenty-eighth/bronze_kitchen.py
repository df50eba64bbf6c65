# verdict: wrong
# line: 22
import math
import random

random.seed(71)
N_IN, N_HID = 2, 3
LR = 0.5

w1 = [[random.gauss(0, 1) for _ in range(N_IN)] for _ in range(N_HID)]
b1 = [0.0] * N_HID
w2 = [random.gauss(0, 1) for _ in range(N_HID)]
b2 = 0.0

cases = [([random.random(), random.random()], None) for _ in range(40)]
cases = [(x, 1.0 if x[0] > x[1] else 0.0) for x, _ in cases]

def logistic(v):
    return 1 / (1 + math.exp(-v))

for epoch in range(300):
    g1 = [[0.0] * N_IN] * N_HID
    gb1 = [0.0] * N_HID
    g2 = [0.0] * N_HID
    gb2 = 0.0
    loss = 0.0
    for x, t in cases:
        h = [logistic(b1[j] + sum(w1[j][i] * x[i] for i in range(N_IN))) for j in range(N_HID)]
        p = logistic(b2 + sum(w2[j] * h[j] for j in range(N_HID)))
        loss += -math.log(p if t else 1 - p)
        d = p - t
        gb2 += d
        for j in range(N_HID):
            g2[j] += d * h[j]
            dh = d * w2[j] * h[j] * (1 - h[j])
            gb1[j] += dh
            for i in range(N_IN):
                g1[j][i] += dh * x[i]
    n = len(cases)
    for j in range(N_HID):
        w2[j] -= LR * g2[j] / n
        b1[j] -= LR * gb1[j] / n
        for i in range(N_IN):
            w1[j][i] -= LR * g1[j][i] / n
    b2 -= LR * gb2 / n
    if epoch % 60 == 0:
        print(epoch, loss / n)
print(w1)
