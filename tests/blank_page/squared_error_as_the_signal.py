# verdict: wrong
# first wrong: error
# line: 21
# mistake: error-squared
# why: the squared difference itself is sent back instead of the difference, so it never is negative
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])


def new_weights(size):
    r = np.random.RandomState(size)
    return 2 * r.rand(3, size) - 1, 2 * r.rand(size, 1) - 1


def one_epoch(weights):
    A, B = weights
    h = 1 / (1 + np.exp(-X @ A))
    p = 1 / (1 + np.exp(-h @ B))
    mse = (Y - p) ** 2
    dp = mse * p * (1 - p)
    dh = dp @ B.T * h * (1 - h)
    return (A + X.T @ dh, B + h.T @ dp), mse.mean()


for size in (4, 8):
    weights = new_weights(size)
    for epoch in range(6000):
        weights, loss = one_epoch(weights)
    print("hidden units:", size, "loss:", loss)
