# verdict: right
import numpy as np

np.random.seed(64)
x = np.random.uniform(-2, 2, (80, 1))
y = x ** 3 / 3
outliers = np.random.choice(80, 8, replace=False)
y[outliers] += np.random.choice([-6, 6], (8, 1))

hidden = 12
W1 = np.random.randn(1, hidden)
b1 = np.random.randn(hidden)
W2 = np.random.randn(hidden, 1) / np.sqrt(hidden)
b2 = np.zeros(1)
DELTA = 1.0
LR = 0.1


def huber(r):
    small = np.abs(r) <= DELTA
    return np.where(small, 0.5 * r ** 2, DELTA * (np.abs(r) - 0.5 * DELTA)).mean()


for epoch in range(1500):
    a = np.tanh(x @ W1 + b1)
    r = a @ W2 + b2 - y

    g = np.clip(r, -DELTA, DELTA) / len(x)
    ga = (g @ W2.T) * (1 - a ** 2)

    W2 -= LR * (a.T @ g)
    b2 -= LR * g.sum(axis=0)
    W1 -= LR * (x.T @ ga)
    b1 -= LR * ga.sum(axis=0)

    if epoch % 300 == 0:
        print("epoch", epoch, "huber", huber(r))
