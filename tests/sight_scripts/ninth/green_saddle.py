# verdict: right

# generator version: every next() is one training step
import numpy as np
from itertools import islice

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def trainer(X, y, hidden=4, seed=1):
    r = np.random.RandomState(seed)
    w = [2 * r.random_sample((X.shape[1], hidden)) - 1, 2 * r.random_sample((hidden, y.shape[1])) - 1]
    while True:
        h = sigmoid(X @ w[0])
        o = sigmoid(h @ w[1])
        back = (y - o) * o * (1 - o)
        w[0], w[1] = w[0] + X.T @ (back @ w[1].T * h * (1 - h)), w[1] + h.T @ back
        yield np.abs(y - o).mean(), w

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
for n, (err, w) in enumerate(islice(trainer(X, y), 5000)):
    if n % 1000 == 0:
        print(n, err)
print(sigmoid(sigmoid(X @ w[0]) @ w[1]))
