# verdict: wrong
# line: 22
# why: derivatives: The derivative of z*s(z) is s + z*s*(1-s); the factor s is missing in the second term.
import numpy as np

rng = np.random.default_rng(300)
n = 75
sensors = rng.normal(size=(n, 3))
humidity = (np.sin(sensors[:, 0]) + 0.4 * sensors[:, 1] * sensors[:, 2])[:, np.newaxis]


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def swish(z):
    return z * sigmoid(z)


def swish_prime(z):
    s = sigmoid(z)
    return s + z * (1 - s)


W1 = rng.normal(0, 0.5, (3, 12))
b1 = np.zeros(12)
W2 = rng.normal(0, 0.5, (12, 1))
b2 = np.zeros(1)

for epoch in range(500):
    z1 = sensors @ W1 + b1
    a1 = swish(z1)
    pred = a1 @ W2 + b2
    diff = pred - humidity

    gW2 = a1.T @ diff / n
    gb2 = diff.mean(axis=0)
    delta = diff @ W2.T * swish_prime(z1)
    gW1 = sensors.T @ delta / n
    gb1 = delta.mean(axis=0)

    W1 -= 0.05 * gW1
    b1 -= 0.05 * gb1
    W2 -= 0.05 * gW2
    b2 -= 0.05 * gb2
    if epoch % 100 == 0:
        print(epoch, float(np.mean(diff ** 2)))
