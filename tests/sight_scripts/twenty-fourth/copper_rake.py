# verdict: right
import numpy as np

rng = np.random.default_rng(71)
X = rng.uniform(-3, 3, (80, 1))
y = np.sin(X)
y[::10] += rng.normal(0, 4, (8, 1))      # outliers

W1 = rng.normal(0, 1, (1, 15))
b1 = rng.normal(0, 1, 15)
W2 = rng.normal(0, 0.25, (15, 1))
b2 = np.zeros(1)
lr = 0.05

for epoch in range(2000):
    a = np.tanh(X @ W1 + b1)
    out = a @ W2 + b2
    # Huber: the gradient of a residual is at most 1
    g = np.clip(out - y, -1.0, 1.0) / len(X)
    ga = (g @ W2.T) * (1 - a * a)
    W2 -= lr * (a.T @ g)
    b2 -= lr * g.sum(axis=0)
    W1 -= lr * (X.T @ ga)
    b1 -= lr * ga.sum(axis=0)

print("mean absolute deviation from the sine:", np.mean(np.abs(out - np.sin(X))))
