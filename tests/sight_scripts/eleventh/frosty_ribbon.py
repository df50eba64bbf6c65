# verdict: wrong
# line: 23
# why: The rows of the gradient table are one and the same list repeated, so every unit's gradient is the sum over all units.
from math import exp

def sig(x):
    return 1 / (1 + exp(-x))

inputs = [[0.0, 0.2], [0.9, 0.1], [0.3, 0.8], [1.0, 1.0]]
targets = [0.1, 0.8, 0.7, 0.2]

W = [[0.3, -0.4, 0.1], [-0.5, 0.2, 0.6], [0.7, 0.1, -0.3]]
V = [0.5, -0.6, 0.2, 0.1]
lr = 0.5

def forward(x):
    xb = x + [1.0]
    h = [sig(sum(a * b for a, b in zip(row, xb))) for row in W]
    o = sig(sum(a * b for a, b in zip(V, h + [1.0])))
    return xb, h, o

for epoch in range(800):
    gW = [[0.0] * 3] * len(W)
    gV = [0.0] * 4
    for x, t in zip(inputs, targets):
        xb, h, o = forward(x)
        d = (o - t) * o * (1 - o)
        for j in range(3):
            dh = d * V[j] * h[j] * (1 - h[j])
            for i in range(3):
                gW[j][i] += dh * xb[i]
        for j, a in enumerate(h + [1.0]):
            gV[j] += d * a
    for row, g in zip(W, gW):
        for i in range(3):
            row[i] -= lr * g[i]
    for j in range(4):
        V[j] -= lr * gV[j]
    if epoch % 200 == 0:
        print(epoch, sum((forward(x)[2] - t) ** 2 for x, t in zip(inputs, targets)))
