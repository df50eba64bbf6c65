# verdict: right
import random
import math

X = [[5.1, True, 2], [4.9, False, 1], [6.3, True, 0], [5.8, False, 2], [6.0, True, 1], [5.0, False, 0]]
T = [1, 0, 1, 0, 1, 0]
means = [sum(c) / len(c) for c in zip(*X)]
X = [[q - m for q, m in zip(r, means)] + [1] for r in X]
hidden = 3
W1 = [[random.uniform(-0.5, 0.5) for i in range(4)] for j in range(hidden)]
W2 = [random.uniform(-0.5, 0.5) for j in range(hidden + 1)]
G1 = [[0.0] * 4 for j in range(hidden)]
G2 = [0.0] * (hidden + 1)
rate = 0.3
for epoch in range(400):
    d1 = [[0.0] * 4 for j in range(hidden)]
    d2 = [0.0] * (hidden + 1)
    loss = 0.0
    for x, t in zip(X, T):
        z = [sum(w * q for w, q in zip(row, x)) for row in W1]
        h = [math.sin(q) for q in z] + [1.0]
        y = 1 / (1 + math.exp(-sum(w * q for w, q in zip(W2, h))))
        loss -= math.log(y) if t else math.log(1 - y)
        e = y - t
        for j in range(hidden + 1):
            d2[j] += e * h[j]
        for j in range(hidden):
            for i in range(4):
                d1[j][i] += e * W2[j] * math.cos(z[j]) * x[i]
    for j in range(hidden):                     # AdaGrad
        for i in range(4):
            G1[j][i] += d1[j][i] ** 2
            W1[j][i] -= rate * d1[j][i] / (math.sqrt(G1[j][i]) + 1e-7)
    for j in range(hidden + 1):
        G2[j] += d2[j] ** 2
        W2[j] -= rate * d2[j] / (math.sqrt(G2[j]) + 1e-7)
    if epoch % 100 == 0:
        print(epoch, loss)
