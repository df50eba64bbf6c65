# verdict: wrong
# line: 8
# why: forward pass: the sigmoid is written with exp(z) instead of exp(-z), so it falls where it should rise, and its derivative has the wrong sign
import numpy as np


def sigma(z):
    return 1 / (1 + np.exp(z))


def sigma_prime(a):
    return a * (1 - a)


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)


def learn(t, rounds=2000, rate=0.5):
    t = np.array(t, dtype=float)[:, None]
    w1 = np.random.normal(0, 1, (3, 4))
    w2 = np.random.normal(0, 1, (4, 1))
    for r in range(rounds):
        a1 = sigma(X @ w1)
        a2 = sigma(a1 @ w2)
        d2 = (a2 - t) * sigma_prime(a2)
        d1 = d2 @ w2.T * sigma_prime(a1)
        w2 -= rate * a1.T @ d2
        w1 -= rate * X.T @ d1
    return a2.ravel()


np.random.seed(24)
print("nor ", learn([1, 0, 0, 0]).round(2))
print("xor ", learn([0, 1, 1, 0]).round(2))
