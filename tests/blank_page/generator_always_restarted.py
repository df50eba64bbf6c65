# verdict: wrong
# first wrong: loop
# line: 31
# mistake: loop-reinitialises-weights
# why: a new generator is made at every turn and only its first value is taken, so each turn starts again from the same initial weights
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def epochs(alpha):
    r = np.random.RandomState(1)
    w0 = r.uniform(-1, 1, (3, 4))
    w1 = r.uniform(-1, 1, (4, 1))
    while True:
        l1 = sigmoid(X @ w0)
        l2 = sigmoid(l1 @ w1)
        d2 = (Y - l2) * l2 * (1 - l2)
        d1 = d2 @ w1.T * l1 * (1 - l1)
        w1 = w1 + alpha * l1.T @ d2
        w0 = w0 + alpha * X.T @ d1
        yield w0, w1


for n in range(5000):
    w0, w1 = next(epochs(alpha=1.0))
    if n % 1000 == 0:
        print(n, np.abs(Y - sigmoid(sigmoid(X @ w0) @ w1)).mean())
