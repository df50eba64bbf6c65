# verdict: right
import random
import math

random.seed(2024)

# three kinds of flowers, (petal, sepal), mini-batches of 6, softmax, only lists
kinds = [(0.2, 0.8), (0.6, 0.3), (0.9, 0.9)]
flowers = []
for k, (p, s) in enumerate(kinds):
    for _ in range(10):
        flowers.append(([p + random.gauss(0, 0.1), s + random.gauss(0, 0.1), 1.0], k))

H = 5
W = [[random.gauss(0, 1) for _ in range(3)] for _ in range(H)]
U = [[random.gauss(0, 0.5) for _ in range(H + 1)] for _ in range(3)]


def forward(x):
    h = [math.tanh(sum(a * b for a, b in zip(row, x))) for row in W] + [1.0]
    z = [sum(a * b for a, b in zip(row, h)) for row in U]
    e = [math.exp(v - max(z)) for v in z]
    return h, [v / sum(e) for v in e]


for epoch in range(120):
    random.shuffle(flowers)
    nll = 0.0
    for start in range(0, len(flowers), 6):
        batch = flowers[start:start + 6]
        gW = [[0.0] * 3 for _ in range(H)]
        gU = [[0.0] * (H + 1) for _ in range(3)]
        for x, k in batch:
            h, p = forward(x)
            nll -= math.log(p[k])
            d = [p[c] - (1.0 if c == k else 0.0) for c in range(3)]
            for c in range(3):
                for j in range(H + 1):
                    gU[c][j] += d[c] * h[j]
            for j in range(H):
                dj = sum(d[c] * U[c][j] for c in range(3)) * (1 - h[j] ** 2)
                for i in range(3):
                    gW[j][i] += dj * x[i]
        for c in range(3):
            for j in range(H + 1):
                U[c][j] -= 0.5 * gU[c][j] / len(batch)
        for j in range(H):
            for i in range(3):
                W[j][i] -= 0.5 * gW[j][i] / len(batch)
    if epoch % 30 == 0:
        print(epoch, nll / len(flowers))
