# verdict: wrong
# line: 26
# also: 27
# why: derivatives: the sums of the gradients are set to zero once in an epoch, not before every mini-batch
import math
import random

random.seed(77)
data = []
for _ in range(40):
    data.append(([random.gauss(-1, .7), random.gauss(0, .7), 1], 0))
    data.append(([random.gauss(1, .7), random.gauss(0.5, .7), 1], 1))

def sgm(z):
    return 1 / (1 + math.exp(-z))

def dot(p, q):
    return sum(a * b for a, b in zip(p, q))

K = 3
W = [[random.uniform(-.5, .5) for _ in range(3)] for _ in range(K)]
V = [random.uniform(-.5, .5) for _ in range(K + 1)]

for epoch in range(60):
    random.shuffle(data)
    gW = [[0.0] * 3 for _ in range(K)]
    gV = [0.0] * (K + 1)
    for start in range(0, len(data), 8):
        for x, t in data[start:start + 8]:
            h = [sgm(dot(row, x)) for row in W] + [1]
            o = sgm(dot(V, h))
            d = o - t          # cross-entropy
            for k in range(K):
                dk = d * V[k] * h[k] * (1 - h[k])
                for i in range(3):
                    gW[k][i] += dk * x[i]
            for k in range(K + 1):
                gV[k] += d * h[k]
        for k in range(K):
            for i in range(3):
                W[k][i] -= 0.05 * gW[k][i]
        for k in range(K + 1):
            V[k] -= 0.05 * gV[k]
        pass

hits = sum((sgm(dot(V, [sgm(dot(row, x)) for row in W] + [1])) > .5) == (t == 1) for x, t in data)
print(hits, "of", len(data), [round(q, 3) for q in V])
