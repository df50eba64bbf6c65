# verdict: wrong
# first wrong: hidden_delta
# line: 24
# mistake: l1error-hidden-target-is-y
# why: the hidden layer is compared with the targets itself instead of getting its share of the output delta

import numpy as np

def main():
    np.random.seed(3)
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    y = np.array([[0], [1], [1], [0]])
    w1 = np.random.uniform(-1, 1, (3, 4))
    w2 = np.random.uniform(-1, 1, (4, 1))
    sig = lambda s: 1 / (1 + np.exp(-s))

    for n in range(30000):
        l1 = sig(X @ w1)
        l2 = sig(l1 @ w2)
        # output layer
        l2_error = l2 - y
        l2_delta = l2_error * l2 * (1 - l2)
        # hidden layer, the same again
        l1_error = l1 - y
        l1_delta = l1_error * l1 * (1 - l1)
        w2 -= 0.4 * l1.T @ l2_delta
        w1 -= 0.4 * X.T @ l1_delta
        if n % 10000 == 0:
            print(np.abs(l2_error).mean())

main()
