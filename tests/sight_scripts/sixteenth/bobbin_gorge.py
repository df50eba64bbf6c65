# verdict: wrong
# line: 19
# also: 14, 15, 24, 25
# why: gradient sums aren't reset for each batch (set up once before the loops)
import numpy as np

np.random.seed(27)
X = np.column_stack([np.random.rand(30), np.random.rand(30), np.ones(30)])
Y = np.column_stack([X[:, 0] + X[:, 1], X[:, 0] * X[:, 1]])
W1 = np.random.randn(3, 6)
W2 = np.random.randn(6, 2) * 0.5
lr = 0.01

G1 = np.zeros_like(W1)
G2 = np.zeros_like(W2)
for epoch in range(100):
    cost = 0
    for start in range(0, 30, 5):
        end = start + 5
        for x, t in zip(X[start:end], Y[start:end]):
            h = np.tanh(x @ W1)
            e = h @ W2 - t
            cost += (e ** 2).sum()
            G2 += np.outer(h, e)
            G1 += np.outer(x, (W2 @ e) * (1 - h ** 2))
        W1 -= lr * G1
        W2 -= lr * G2
    if epoch % 20 == 0:
        print("epoch", epoch, "cost", cost)
