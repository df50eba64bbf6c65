# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: max(0.0, z) in lists under Adam; in the first passes all nodes are off
import math
import random

random.seed(475)
rows = [[0.48, 0.22, -0.56], [0.09, -0.42, -0.62], [0.14, -0.26, 0.71], [0.56, 0.68, -0.01]]
goals = [[0], [1], [0], [0]]

W1 = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(4)]
v_W1 = [[0.0] * 3 for _ in range(4)]
s_W1 = [[0.0] * 3 for _ in range(4)]
W2 = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(1)]
v_W2 = [[0.0] * 4 for _ in range(1)]
s_W2 = [[0.0] * 4 for _ in range(1)]
lr = 0.01
step = 0
for epoch in range(200):
    n = random.randrange(len(rows))
    x, t = rows[n], goals[n]
    step += 1
    z1 = []
    for j in range(4):
        s = 0.0
        for i in range(3):
            s += W1[j][i] * x[i]
        z1.append(s)
    h = [max(0.0, v) for v in z1]
    z2 = []
    for j in range(1):
        s = 0.0
        for i in range(4):
            s += W2[j][i] * h[i]
        z2.append(s)
    p = [1 / (1 + math.exp(-v)) for v in z2]
    d2 = [((p[k] - t[k]) * p[k] * (1 - p[k])) for k in range(1)]
    d1 = [sum(d2[k] * W2[k][j] for k in range(1)) * ((1.0 if z1[j] > 0 else 0.0)) for j in range(4)]
    for j in range(1):
        for i in range(4):
            g = d2[j] * h[i]
            v_W2[j][i] = 0.9 * v_W2[j][i] + 0.1 * g
            s_W2[j][i] = 0.999 * s_W2[j][i] + 0.001 * g ** 2
            W2[j][i] -= lr * (v_W2[j][i] / (1 - 0.9 ** step)) / (math.sqrt(s_W2[j][i] / (1 - 0.999 ** step)) + 1e-8)
    for j in range(4):
        for i in range(3):
            g = d1[j] * x[i]
            v_W1[j][i] = 0.9 * v_W1[j][i] + 0.1 * g
            s_W1[j][i] = 0.999 * s_W1[j][i] + 0.001 * g ** 2
            W1[j][i] -= lr * (v_W1[j][i] / (1 - 0.9 ** step)) / (math.sqrt(s_W1[j][i] / (1 - 0.999 ** step)) + 1e-8)
print(W1)
print(W2)
