# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: Adam in lists, whose biases, means and sums all begin as one and the same 0.0
import math
import random

random.seed(285)
rows = [[-0.72, -0.91, 0.33], [0.14, -0.74, 0.41], [-0.61, -0.27, -0.99], [0.12, 0.46, -0.45], [0.94, 0.47, 0.76]]
goals = [[0, 1], [0, 1], [1, 0], [1, 0], [1, 0]]

W1 = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(3)]
b1 = [0.0] * 3
v_W1 = [[0.0] * 3 for _ in range(3)]
v_b1 = [0.0] * 3
s_W1 = [[0.0] * 3 for _ in range(3)]
s_b1 = [0.0] * 3
W2 = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(3)]
b2 = [0.0] * 2
v_W2 = [[0.0] * 2 for _ in range(3)]
v_b2 = [0.0] * 2
s_W2 = [[0.0] * 2 for _ in range(3)]
s_b2 = [0.0] * 2
lr = 0.01
step = 0
for epoch in range(200):
    for x, t in zip(rows, goals):
        step += 1
        z1 = []
        for j in range(3):
            s = b1[j]
            for i in range(3):
                s += W1[i][j] * x[i]
            z1.append(s)
        h = [1 / (1 + math.exp(-v)) for v in z1]
        z2 = []
        for j in range(2):
            s = b2[j]
            for i in range(3):
                s += W2[i][j] * h[i]
            z2.append(s)
        p = [1 / (1 + math.exp(-v)) for v in z2]
        d2 = [((p[k] - t[k]) * p[k] * (1 - p[k])) for k in range(2)]
        d1 = [sum(d2[k] * W2[j][k] for k in range(2)) * (h[j] * (1 - h[j])) for j in range(3)]
        for j in range(2):
            for i in range(3):
                g = d2[j] * h[i]
                v_W2[i][j] = 0.9 * v_W2[i][j] + 0.1 * g
                s_W2[i][j] = 0.999 * s_W2[i][j] + 0.001 * g ** 2
                W2[i][j] -= lr * (v_W2[i][j] / (1 - 0.9 ** step)) / (math.sqrt(s_W2[i][j] / (1 - 0.999 ** step)) + 1e-8)
            g = d2[j]
            v_b2[j] = 0.9 * v_b2[j] + 0.1 * g
            s_b2[j] = 0.999 * s_b2[j] + 0.001 * g ** 2
            b2[j] -= lr * (v_b2[j] / (1 - 0.9 ** step)) / (math.sqrt(s_b2[j] / (1 - 0.999 ** step)) + 1e-8)
        for j in range(3):
            for i in range(3):
                g = d1[j] * x[i]
                v_W1[i][j] = 0.9 * v_W1[i][j] + 0.1 * g
                s_W1[i][j] = 0.999 * s_W1[i][j] + 0.001 * g ** 2
                W1[i][j] -= lr * (v_W1[i][j] / (1 - 0.9 ** step)) / (math.sqrt(s_W1[i][j] / (1 - 0.999 ** step)) + 1e-8)
            g = d1[j]
            v_b1[j] = 0.9 * v_b1[j] + 0.1 * g
            s_b1[j] = 0.999 * s_b1[j] + 0.001 * g ** 2
            b1[j] -= lr * (v_b1[j] / (1 - 0.9 ** step)) / (math.sqrt(s_b1[j] / (1 - 0.999 ** step)) + 1e-8)
print(W1)
print(W2)
print(b1)
print(b2)
