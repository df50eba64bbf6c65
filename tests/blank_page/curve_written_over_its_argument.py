# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a function writes the sigmoid over the sums that it is given, in four steps

import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
y = np.array([[0, 1, 1, 0.0]]).T


def squash(sums):
    np.multiply(sums, -1, out=sums)
    np.exp(sums, out=sums)
    np.add(sums, 1.0, out=sums)
    np.divide(1.0, sums, out=sums)


np.random.seed(2)
first = np.random.uniform(-1, 1, (3, 5))
second = np.random.uniform(-1, 1, (5, 1))
hidden, out = np.zeros((4, 5)), np.zeros((4, 1))
for step in range(5000):
    np.matmul(X, first, out=hidden)
    squash(hidden)
    np.matmul(hidden, second, out=out)
    squash(out)
    out_delta = (y - out) * out * (1 - out)
    hidden_delta = out_delta @ second.T * hidden * (1 - hidden)
    second += hidden.T @ out_delta
    first += X.T @ hidden_delta
print(out)
