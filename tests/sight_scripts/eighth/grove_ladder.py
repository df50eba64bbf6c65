# verdict: wrong
# line: 22
# why: The rows of the gradient table are all the same list, because [[0]*n]*m copies only the reference.
# nested lists again
import random
from math import exp

random.seed(416)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [0, 1, 1, 1]
H = 4
w1 = [[random.uniform(-1, 1) for _ in range(H)] for _ in range(3)]
w2 = [random.uniform(-1, 1) for _ in range(H)]

def s(z):
    return 1 / (1 + exp(-z))

def hidden(x):
    return [s(sum(x[i] * w1[i][j] for i in range(3))) for j in range(H)]

for epoch in range(500):
    g1 = [[0.0] * H] * 3
    g2 = [0.0] * H
    for x, y in zip(X, Y):
        h = hidden(x)
        o = s(sum(a * b for a, b in zip(h, w2)))
        d = (y - o) * o * (1 - o)
        for j in range(H):
            g2[j] += d * h[j]
            for i in range(3):
                g1[i][j] += d * w2[j] * h[j] * (1 - h[j]) * x[i]
    for j in range(H):
        w2[j] += 0.8 * g2[j]
        for i in range(3):
            w1[i][j] += 0.8 * g1[i][j]
print([round(s(sum(a * b for a, b in zip(hidden(x), w2))), 2) for x in X])
