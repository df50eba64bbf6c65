# verdict: wrong
# line: 26
# why: derivatives: [[0.0] * H] * 2 makes two names for one row, so both inputs' gradients are added into the same numbers.
import math
import random

random.seed(5)
X = [[0.1, 0.9], [0.8, 0.2], [0.9, 0.8], [0.2, 0.1], [0.7, 0.9], [0.3, 0.3]]
Y = [1, 1, 0, 0, 0, 0]
H = 4
alpha = 1.0

def sig(z):
    return 1 / (1 + math.exp(-z))

w0 = [[random.uniform(-2, 2) for _ in range(H)] for _ in range(2)]
b0 = [random.uniform(-1, 1) for _ in range(H)]
w1 = [random.uniform(-2, 2) for _ in range(H)]
b1 = 0.0

def predict(x):
    h = [sig(b0[j] + x[0] * w0[0][j] + x[1] * w0[1][j]) for j in range(H)]
    return h, sig(b1 + sum(h[j] * w1[j] for j in range(H)))

for step in range(3000):
    g0 = [[0.0] * H] * 2
    gb0 = [0.0] * H
    g1 = [0.0] * H
    gb1 = 0.0
    for x, y in zip(X, Y):
        h, o = predict(x)
        do = (o - y) * o * (1 - o)
        gb1 += do
        for j in range(H):
            g1[j] += do * h[j]
            dh = do * w1[j] * h[j] * (1 - h[j])
            gb0[j] += dh
            for i in range(2):
                g0[i][j] += dh * x[i]
    b1 -= alpha * gb1
    for j in range(H):
        w1[j] -= alpha * g1[j]
        b0[j] -= alpha * gb0[j]
        for i in range(2):
            w0[i][j] -= alpha * g0[i][j]

for x, y in zip(X, Y):
    print(x, y, round(predict(x)[1], 3))
