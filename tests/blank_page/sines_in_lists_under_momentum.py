# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: sines in lists under momentum, one sample at a time: inputs are no shares of a velocity
import math
import random

random.seed(837)
rows = [[1.0, -0.5], [-0.3, 0.69], [0.28, 0.01], [-0.33, 0.61], [0.3, -0.43], [0.4, 0.59], [-0.85, 0.56], [-0.08, 0.89]]
goals = [[-0.15], [-0.0], [0.1], [-0.0], [0.04], [0.22], [-0.14], [0.06]]

W1 = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(5)]
b1 = [0.0] * 5
v_W1 = [[0.0] * 2 for _ in range(5)]
v_b1 = [0.0] * 5
W2 = [[random.uniform(-1, 1) for _ in range(5)] for _ in range(1)]
b2 = [0.0] * 1
v_W2 = [[0.0] * 5 for _ in range(1)]
v_b2 = [0.0] * 1
lr = 0.1
for epoch in range(200):
    for x, t in zip(rows, goals):
        z1 = []
        for j in range(5):
            s = b1[j]
            for i in range(2):
                s += W1[j][i] * x[i]
            z1.append(s)
        h = [math.sin(v) for v in z1]
        z2 = []
        for j in range(1):
            s = b2[j]
            for i in range(5):
                s += W2[j][i] * h[i]
            z2.append(s)
        p = z2
        d2 = [(p[k] - t[k]) for k in range(1)]
        d1 = [sum(d2[k] * W2[k][j] for k in range(1)) * (math.cos(z1[j])) for j in range(5)]
        for j in range(1):
            for i in range(5):
                g = d2[j] * h[i]
                v_W2[j][i] = 0.9 * v_W2[j][i] - lr * g
                W2[j][i] += v_W2[j][i]
            g = d2[j]
            v_b2[j] = 0.9 * v_b2[j] - lr * g
            b2[j] += v_b2[j]
        for j in range(5):
            for i in range(2):
                g = d1[j] * x[i]
                v_W1[j][i] = 0.9 * v_W1[j][i] - lr * g
                W1[j][i] += v_W1[j][i]
            g = d1[j]
            v_b1[j] = 0.9 * v_b1[j] - lr * g
            b1[j] += v_b1[j]
print(W1)
print(W2)
print(b1)
print(b2)
