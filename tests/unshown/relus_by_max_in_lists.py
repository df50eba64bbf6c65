# unshown: -
import math
import random

random.seed(389)
rows = [[0.84, -0.35], [-0.76, 0.33], [-0.74, 0.33], [-0.96, -0.38], [-0.96, 0.3], [-0.59, 0.24], [-0.43, -0.51], [0.72, 0.39], [-0.33, 0.75], [-0.6, -0.82], [0.14, 0.85], [0.88, 0.56], [-0.96, -0.51], [0.34, 0.32], [-0.73, 0.3], [0.44, 0.74], [0.31, 0.76], [-0.22, 0.12], [-0.33, -0.1], [-0.44, -0.91]]
goals = [[1, 0, 0], [0, 1, 0], [0, 1, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0], [1, 0, 0], [0, 1, 0], [0, 1, 0], [0, 0, 1], [0, 0, 1], [1, 0, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0], [1, 0, 0], [0, 0, 1]]

W1 = [[random.uniform(-1, 1) for _ in range(5)] for _ in range(2)]
b1 = [0.0] * 5
W2 = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(5)]
b2 = [0.0] * 3
lr = 0.1
for epoch in range(200):
    for x, t in zip(rows, goals):
        z1 = [b1[j] + sum(W1[i][j] * x[i] for i in range(2)) for j in range(5)]
        h = [max(0.0, v) for v in z1]
        z2 = [b2[j] + sum(W2[i][j] * h[i] for i in range(5)) for j in range(3)]
        p = [1 / (1 + math.exp(-v)) for v in z2]
        d2 = [(p[k] - t[k]) * p[k] * (1 - p[k]) for k in range(3)]
        d1 = [sum(d2[k] * W2[j][k] for k in range(3)) * ((1.0 if z1[j] > 0 else 0.0)) for j in range(5)]
        for j in range(3):
            for i in range(5):
                g = d2[j] * h[i]
                W2[i][j] -= lr * g
            g = d2[j]
            b2[j] -= lr * g
        for j in range(5):
            for i in range(2):
                g = d1[j] * x[i]
                W1[i][j] -= lr * g
            g = d1[j]
            b1[j] -= lr * g
print(W1)
print(W2)
print(b1)
print(b2)
