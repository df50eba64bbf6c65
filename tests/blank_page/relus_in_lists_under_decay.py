# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: max(0.0, z) in lists, and weights that shrink, those of a node that is off as well
import math
import random

random.seed(354)
rows = [[0.01, 0.47], [-0.62, -0.94], [-0.93, 0.83], [0.62, -0.06], [-0.45, -0.9], [-0.74, -0.65], [0.18, 0.6], [-0.73, 0.93]]
goals = [[0, 0, 1], [0, 0, 1], [1, 0, 0], [0, 1, 0], [0, 1, 0], [1, 0, 0], [0, 1, 0], [1, 0, 0]]

W1 = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(2)]
b1 = [0.0] * 2
W2 = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(3)]
b2 = [0.0] * 3
lr = 0.1
for epoch in range(200):
    for x, t in zip(rows, goals):
        z1 = []
        for j in range(2):
            s = b1[j]
            for i in range(2):
                s += W1[j][i] * x[i]
            z1.append(s)
        h = [max(0.0, v) for v in z1]
        z2 = []
        for j in range(3):
            s = b2[j]
            for i in range(2):
                s += W2[j][i] * h[i]
            z2.append(s)
        top = max(z2)
        e = [math.exp(v - top) for v in z2]
        p = [v / sum(e) for v in e]
        d2 = [(p[k] - t[k]) for k in range(3)]
        d1 = [sum(d2[k] * W2[k][j] for k in range(3)) * ((1.0 if z1[j] > 0 else 0.0)) for j in range(2)]
        for j in range(3):
            for i in range(2):
                g = d2[j] * h[i]
                W2[j][i] -= lr * (g + 0.001 * W2[j][i])
            g = d2[j]
            b2[j] -= lr * (g + 0.001 * b2[j])
        for j in range(2):
            for i in range(2):
                g = d1[j] * x[i]
                W1[j][i] -= lr * (g + 0.001 * W1[j][i])
            g = d1[j]
            b1[j] -= lr * (g + 0.001 * b1[j])
print(W1)
print(W2)
print(b1)
print(b2)
