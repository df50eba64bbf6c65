# verdict: wrong
# line: 30
# why: plain Python, square hidden matrix, indices swapped in the backward sum
import math
import random

random.seed(41)
D = 4

def rand_matrix(rows, cols):
    return [[random.gauss(0, 0.8) for _ in range(cols)] for _ in range(rows)]

W1 = rand_matrix(D, D)
W2 = rand_matrix(D, D)
data = []
for _ in range(24):
    v = [random.uniform(-1, 1) for _ in range(D)]
    data.append((v, [0.8 * math.sin(v[0] + v[1]), 0.8 * v[2] * v[3], 0.5 * v[0], 0.4 * v[1] ** 2]))

def layer(W, v):
    return [math.tanh(sum(W[i][j] * v[j] for j in range(D))) for i in range(D)]

rate = 0.1
for epoch in range(250):
    error = 0.0
    for v, t in data:
        h = layer(W1, v)
        o = layer(W2, h)
        delta_o = [(o[i] - t[i]) * (1 - o[i] ** 2) for i in range(D)]
        delta_h = [sum(delta_o[j] * W2[i][j] for j in range(D)) * (1 - h[i] ** 2) for i in range(D)]
        for i in range(D):
            for j in range(D):
                W2[i][j] -= rate * delta_o[i] * h[j]
                W1[i][j] -= rate * delta_h[i] * v[j]
        error += sum((o[i] - t[i]) ** 2 for i in range(D))
    if epoch % 50 == 0:
        print(epoch, error / len(data))
