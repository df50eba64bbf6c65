# verdict: wrong
# line: 21
# also: 22, 23, 29, 33, 35, 38
import random
import math

random.seed(88)
samples = []
for i in range(14):
    p = [random.uniform(-1, 1), random.uniform(-1, 1)]
    samples.append((p, 1.0 if p[0] > p[1] else 0.0))

W = [[random.gauss(0, 1) for c in range(3)] for r in range(4)]
U = [random.gauss(0, 1) for r in range(5)]

def logistic(s):
    return 1 / (1 + math.exp(-s))

eta = 0.05
for epoch in range(200):
    gradW = [[0.0] * 3 for r in range(4)]
    gradU = [0.0] * 5
    for p, t in samples:
        x = p + [1.0]
        h = [logistic(sum(W[r][c] * x[c] for c in range(3))) for r in range(4)] + [1.0]
        o = logistic(sum(U[r] * h[r] for r in range(5)))
        d = o - t
        for r in range(5):
            gradU[r] += d * h[r]
        for r in range(4):
            dr = d * U[r] * h[r] * (1 - h[r])
            for c in range(3):
                gradW[r][c] += dr * x[c]
        for r in range(5):
            U[r] -= eta * gradU[r]
        for r in range(4):
            for c in range(3):
                W[r][c] -= eta * gradW[r][c]
    if epoch % 50 == 0:
        print(epoch, d)
