# verdict: wrong
# line: 29
# why: updates: the bias step takes one mean over samples and units, so each unit gets the same wrong sum
import numpy as np

rng = np.random.default_rng(66)
X = rng.uniform(0, 3, (40, 2))
Y = np.hypot(X[:, 0], X[:, 1])[:, None]


def relu(v):
    return v * (v > 0)


W1 = rng.normal(size=(2, 8)) * np.sqrt(2 / 2)
b1 = np.full(8, 0.01)
W2 = rng.normal(size=(8, 1)) * np.sqrt(2 / 8)
b2 = np.full(1, 0.01)
lr = 0.02

for epoch in range(1000):
    a1 = relu(X @ W1 + b1)
    out = a1 @ W2 + b2
    g2 = (out - Y) / len(X)
    g1 = (g2 @ W2.T) * (a1 > 0)
    W2 -= lr * a1.T @ g2
    b2 -= lr * np.sum(g2)
    W1 -= lr * X.T @ g1
    b1 -= lr * np.mean(g1)
print("rmse", np.sqrt(np.mean((out - Y) ** 2)))
