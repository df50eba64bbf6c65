# verdict: wrong
# first wrong: init
# line: 9|10
# mistake: init-zeros
# why: all weights start at zero, the hidden neurons stay equal for ever
import numpy as np

def train(X, y, hidden=4, alpha=1.0, steps=6000):
    w0 = np.zeros((X.shape[1], hidden))
    w1 = np.zeros((hidden, y.shape[1]))
    for s in range(steps):
        h = 1 / (1 + np.exp(-X @ w0))
        p = 1 / (1 + np.exp(-h @ w1))
        dp = (p - y) * p * (1 - p)
        dh = dp @ w1.T * h * (1 - h)
        w1 -= alpha * h.T @ dp
        w0 -= alpha * X.T @ dh
    return w0, w1, p

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
print(train(X, y))
