# verdict: right
# nested lists, batch update (10th grade computer science)
import random
from math import exp

random.seed(415)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [0, 1, 1, 0]
n_hidden = 3

def zeros(rows, cols):
    return [[0.0] * cols for _ in range(rows)]

w1 = [[random.uniform(-2, 2) for _ in range(n_hidden)] for _ in range(3)]
w2 = [random.uniform(-2, 2) for _ in range(n_hidden)]

for epoch in range(600):
    g1 = zeros(3, n_hidden)
    g2 = [0.0] * n_hidden
    fehler = 0.0
    for x, y in zip(X, Y):
        h = [1 / (1 + exp(-sum(x[i] * w1[i][j] for i in range(3)))) for j in range(n_hidden)]
        o = 1 / (1 + exp(-sum(h[j] * w2[j] for j in range(n_hidden))))
        fehler += (y - o) ** 2
        d = (y - o) * o * (1 - o)
        for j in range(n_hidden):
            g2[j] += d * h[j]
            e = d * w2[j] * h[j] * (1 - h[j])
            for i in range(3):
                g1[i][j] += e * x[i]
    for j in range(n_hidden):
        w2[j] += g2[j]
        for i in range(3):
            w1[i][j] += g1[i][j]
print("error", round(fehler, 4))
