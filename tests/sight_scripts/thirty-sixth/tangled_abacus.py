# verdict: wrong
# line: 7
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(x))


def train(X, y, n_hidden, epochs, lr, seed):
    rng = np.random.default_rng(seed)
    w1 = rng.standard_normal((X.shape[1], n_hidden))
    b1 = rng.standard_normal(n_hidden)
    w2 = rng.standard_normal((n_hidden, 1))
    b2 = rng.standard_normal(1)
    for epoch in range(epochs):
        a1 = sigmoid(X @ w1 + b1)
        a2 = sigmoid(a1 @ w2 + b2)
        cost = ((a2 - y) ** 2).sum()

        grad2 = 2 * (a2 - y) * a2 * (1 - a2)
        grad1 = (grad2 @ w2.T) * a1 * (1 - a1)

        w2 = w2 - lr * a1.T @ grad2
        b2 = b2 - lr * grad2.sum(0)
        w1 = w1 - lr * X.T @ grad1
        b1 = b1 - lr * grad1.sum(0)
        if epoch % 200 == 0:
            print(epoch, cost)
    return w1, b1, w2, b2


# AND / OR / NAND selected by the first two inputs
rows, answers = [], []
for mode in range(3):
    for p in (0, 1):
        for q in (0, 1):
            rows.append([mode == 0, mode == 1, mode == 2, p, q])
            answers.append([[p & q], [p | q], [1 - (p & q)]][mode])

X = np.array(rows, dtype=float)
y = np.array(answers, dtype=float)
train(X, y, 5, 1000, 0.2, seed=19)
