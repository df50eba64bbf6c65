# verdict: wrong
# line: 24
# also: 27
# why: an inner loop reuses i, so the input weights get the wrong sample
import math, random

random.seed(36)
X = [[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]]
Y = [-0.9, -0.9, -0.9, 0.9]
H = 3
w = [[random.uniform(-1, 1) for _ in range(H)] for _ in range(3)]
v = [random.uniform(-1, 1) for _ in range(H)]
lr = 0.2

for n in range(1000):
    total = 0
    for i in range(4):
        h = [math.tanh(sum(X[i][q] * w[q][j] for q in range(3))) for j in range(H)]
        o = math.tanh(sum(v[j] * h[j] for j in range(H)))
        e = o - Y[i]
        total += e * e
        d = e * (1 - o * o)
        dh = [d * v[j] * (1 - h[j] ** 2) for j in range(H)]
        for i in range(H): v[i] -= lr * d * h[i]
        for q in range(3):
            for j in range(H):
                w[q][j] -= lr * dh[j] * X[i][q]
    if n % 200 == 0:
        print("fel", total)
