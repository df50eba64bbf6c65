# unshown: -
import math
import random

random.seed(890)
rows = [[0.27, -0.25], [-0.62, -0.36], [-0.96, -0.85], [0.03, 0.44], [0.0, 0.27], [0.54, -0.13], [0.23, -0.02], [-0.68, -0.86]]
goals = [[0, 1], [1, 0], [0, 1], [1, 0], [1, 0], [1, 0], [0, 1], [0, 1]]

W1 = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(5)]
v_W1 = [[0.0] * 2 for _ in range(5)]
W2 = [[random.uniform(-1, 1) for _ in range(5)] for _ in range(2)]
v_W2 = [[0.0] * 5 for _ in range(2)]
lr = 0.1
for epoch in range(200):
    for x, t in zip(rows, goals):
        z1 = []
        for j in range(5):
            s = 0.0
            for i in range(2):
                s += W1[j][i] * x[i]
            z1.append(s)
        h = [max(0.0, v) for v in z1]
        z2 = []
        for j in range(2):
            s = 0.0
            for i in range(5):
                s += W2[j][i] * h[i]
            z2.append(s)
        p = [1 / (1 + math.exp(-v)) for v in z2]
        d2 = [(p[k] - t[k]) * p[k] * (1 - p[k]) for k in range(2)]
        d1 = [sum(d2[k] * W2[k][j] for k in range(2)) * ((1.0 if z1[j] > 0 else 0.0)) for j in range(5)]
        for j in range(2):
            for i in range(5):
                g = d2[j] * h[i]
                v_W2[j][i] = 0.9 * v_W2[j][i] - lr * g
                W2[j][i] += v_W2[j][i]
        for j in range(5):
            for i in range(2):
                g = d1[j] * x[i]
                v_W1[j][i] = 0.9 * v_W1[j][i] - lr * g
                W1[j][i] += v_W1[j][i]
print(W1)
print(W2)
