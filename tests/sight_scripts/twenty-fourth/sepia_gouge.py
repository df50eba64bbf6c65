# verdict: wrong
# line: 25
# why: error: The squared error, which has no sign, is used as the error of the delta.
import numpy as np

rng = np.random.default_rng(90)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
Y = np.array([[0], [1], [1], [1]], float)      # OR

W1 = rng.uniform(-1, 1, (2, 3))
b1 = rng.uniform(-1, 1, 3)
W2 = rng.uniform(-1, 1, (3, 1))
b2 = rng.uniform(-1, 1, 1)
lr = 0.5

def f(z):
    return 1 / (1 + np.exp(-z))

for step in range(4000):
    i = rng.integers(len(X))
    x, y = X[i], Y[i]
    h = f(x @ W1 + b1)
    o = f(h @ W2 + b2)

    err = (y - o) ** 2
    d2 = err * o * (1 - o)
    d1 = (W2 @ d2) * h * (1 - h)

    W2 += lr * np.outer(h, d2)
    b2 += lr * d2
    W1 += lr * np.outer(x, d1)
    b1 += lr * d1

for x, y in zip(X, Y):
    print(x, y, f(f(x @ W1 + b1) @ W2 + b2).round(3))
