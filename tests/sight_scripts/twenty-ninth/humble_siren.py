# verdict: right
#!/usr/bin/env python3
"""Three kinds of iris-like flowers, softmax, whole batch, without numpy."""
import math
import random

random.seed(150)
kinds = [(5.0, 3.4, 1.5), (5.9, 2.8, 4.3), (6.6, 3.0, 5.5)]
flowers = []
for label, centre in enumerate(kinds):
    for _ in range(10):
        flowers.append(([c + random.gauss(0, 0.3) - m for c, m in zip(centre, (5.8, 3.1, 3.8))], label))

def matrix(r, c):
    return [[random.gauss(0, 0.4) for _ in range(c)] for _ in range(r)]

def affine(M, v, x):
    return [sum(m * xi for m, xi in zip(row, x)) + b for row, b in zip(M, v)]

def softmax(s):
    big = max(s)
    e = [math.exp(v - big) for v in s]
    z = sum(e)
    return [v / z for v in e]

A, a0 = matrix(5, 3), [0.0] * 5
B, b0 = matrix(3, 5), [0.0] * 3
lr = 0.3

def model(x):
    h = [max(0.0, v) for v in affine(A, a0, x)]
    return h, softmax(affine(B, b0, h))

for epoch in range(250):
    gA, ga = [[0.0] * 3 for _ in range(5)], [0.0] * 5
    gB, gb = [[0.0] * 5 for _ in range(3)], [0.0] * 3
    loss = 0.0
    for x, label in flowers:
        h, p = model(x)
        loss -= math.log(p[label]) / len(flowers)
        ds = [(pk - (k == label)) / len(flowers) for k, pk in enumerate(p)]
        dh = [sum(ds[k] * B[k][j] for k in range(3)) if h[j] > 0 else 0.0 for j in range(5)]
        for k in range(3):
            gb[k] += ds[k]
            for j in range(5):
                gB[k][j] += ds[k] * h[j]
        for j in range(5):
            ga[j] += dh[j]
            for i in range(3):
                gA[j][i] += dh[j] * x[i]
    A = [[w - lr * g for w, g in zip(r, gr)] for r, gr in zip(A, gA)]
    B = [[w - lr * g for w, g in zip(r, gr)] for r, gr in zip(B, gB)]
    a0 = [w - lr * g for w, g in zip(a0, ga)]
    b0 = [w - lr * g for w, g in zip(b0, gb)]
    if epoch % 50 == 0:
        print(epoch, round(loss, 4))
print(sum(max(range(3), key=lambda k: model(x)[1][k]) == l for x, l in flowers), "of", len(flowers))
