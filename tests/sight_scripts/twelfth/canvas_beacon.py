# verdict: wrong
# line: 24
# why: inputs and targets are shuffled by two different permutations
import numpy as np

rng = np.random.default_rng(808)

# petal length, petal width  -> is it the big species?
X = np.array([[1.4, 0.2], [1.3, 0.2], [1.5, 0.4], [1.7, 0.3], [1.6, 0.2], [1.4, 0.1],
              [4.7, 1.4], [4.5, 1.5], [4.9, 1.5], [5.1, 1.9], [5.9, 2.1], [5.6, 1.8]])
y = np.array([[0]] * 6 + [[1]] * 6)
X = (X - X.mean(axis=0)) / X.std(axis=0)

W1 = rng.normal(size=(2, 4)); b1 = np.zeros(4)
W2 = rng.normal(size=(4, 1)); b2 = np.zeros(1)
lr, size = 0.3, 4


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def batches():
    Xs, ys = rng.permutation(X), rng.permutation(y)
    for i in range(0, len(Xs), size):
        yield Xs[i:i + size], ys[i:i + size]


for epoch in range(600):
    for xb, yb in batches():
        h = sigmoid(xb @ W1 + b1)
        o = sigmoid(h @ W2 + b2)
        do = (o - yb) * o * (1 - o)
        dh = do @ W2.T * h * (1 - h)
        W2 -= lr * h.T @ do
        b2 -= lr * do.sum(axis=0)
        W1 -= lr * xb.T @ dh
        b1 -= lr * dh.sum(axis=0)

print(np.c_[y, sigmoid(sigmoid(X @ W1 + b1) @ W2 + b2).round(3)])
