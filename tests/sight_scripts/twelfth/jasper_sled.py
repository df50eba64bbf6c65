# verdict: wrong
# line: 34
# why: the hidden bias gradient is summed over the units instead of the samples
import sys
import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def main(epochs=3000, alpha=1.0):
    np.random.seed(1)
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    y = np.array([[0, 1, 1, 0]]).T

    W0 = 2 * np.random.random((2, 4)) - 1
    c0 = np.zeros(4)
    W1 = 2 * np.random.random((4, 1)) - 1
    c1 = np.zeros(1)

    for j in range(epochs):
        l1 = nonlin(X @ W0 + c0)
        l2 = nonlin(l1 @ W1 + c1)

        l2_delta = (y - l2) * nonlin(l2, deriv=True)
        l1_delta = l2_delta @ W1.T * nonlin(l1, deriv=True)

        W1 += alpha * l1.T @ l2_delta
        c1 += alpha * l2_delta.sum(axis=0)
        W0 += alpha * X.T @ l1_delta
        c0 += alpha * l1_delta.sum(axis=1)

        if j % 500 == 0:
            print("Error", np.mean(np.abs(y - l2)))

    print(l2)
    return 0


if __name__ == "__main__":
    sys.exit(main())
