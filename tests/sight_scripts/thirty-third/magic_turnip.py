# verdict: wrong
# line: 19
# also: 22
import numpy as np
rng = np.random.default_rng(31)
f = lambda z: 1 / (1 + np.exp(-z))
X = rng.uniform(-1, 1, (12, 3))
Y = (X[:, :1] * X[:, 1:2] > 0) * 1.0
W1 = rng.normal(size=(3, 7))
b1 = np.zeros(7)
W2 = rng.normal(size=(7, 1))
b2 = np.zeros(1)
lr = 1.0
for epoch in range(3000):
    h = f(X @ W1 + b1)
    o = f(h @ W2 + b2)
    # output layer
    delta = (o - Y) * o * (1 - o)
    W2 -= lr * h.T @ delta
    b2 -= lr * delta.sum(axis=0)
    # hidden layer
    delta = (delta @ W2.T) * h * (1 - h)
    W1 -= lr * X.T @ delta
    b1 -= lr * delta.sum(axis=0)
print(np.round(o.T, 2))
