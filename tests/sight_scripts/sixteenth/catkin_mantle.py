# verdict: right
import math
import random

def matvec(M, v):
    return [sum(m * a for m, a in zip(row, v)) for row in M]

def matTvec(M, v):
    return [sum(M[r][c] * v[r] for r in range(len(M))) for c in range(len(M[0]))]

def softmax(z):
    top = max(z)
    e = [math.exp(a - top) for a in z]
    s = sum(e)
    return [a / s for a in e]

def subtract_outer(M, d, v, lr):
    for r in range(len(M)):
        for c in range(len(M[0])):
            M[r][c] -= lr * d[r] * v[c]

def rand_matrix(rows, cols):
    return [[random.gauss(0, 1 / math.sqrt(cols)) for _ in range(cols)] for _ in range(rows)]

random.seed(2)
W1, W2, W3 = rand_matrix(6, 3), rand_matrix(5, 6), rand_matrix(3, 5)
flowers = []
for c, (a, b) in enumerate([(1, 0), (-0.5, 0.9), (-0.5, -0.9)]):
    for _ in range(12):
        flowers.append(([a + random.gauss(0, 0.2), b + random.gauss(0, 0.2), 1.0], c))

for epoch in range(60):
    random.shuffle(flowers)
    loss = 0.0
    for x, c in flowers:
        h1 = [math.tanh(a) for a in matvec(W1, x)]
        h2 = [math.tanh(a) for a in matvec(W2, h1)]
        q = softmax(matvec(W3, h2))
        loss -= math.log(q[c])
        d3 = [p - (k == c) for k, p in enumerate(q)]
        d2 = [g * (1 - a * a) for g, a in zip(matTvec(W3, d3), h2)]
        d1 = [g * (1 - a * a) for g, a in zip(matTvec(W2, d2), h1)]
        subtract_outer(W3, d3, h2, 0.05)
        subtract_outer(W2, d2, h1, 0.05)
        subtract_outer(W1, d1, x, 0.05)
    if epoch % 15 == 0:
        print("perdita", loss / len(flowers))
