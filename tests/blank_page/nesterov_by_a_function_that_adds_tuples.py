# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the velocity is the first operand of the sum that makes the new weights, as of the one that looks ahead
import numpy as np

rng = np.random.default_rng(77)
X = rng.uniform(-1, 1, (40, 3))
T = np.sin(X @ np.array([[1.0], [2.0], [-1.0]]))


def add(k, first, second):
    return tuple(k * one + other for one, other in zip(first, second))


def gradient(weights):
    A, a, B, b = weights
    H = np.tanh(X @ A + a)
    E = (H @ B + b - T) / len(X)
    D = (E @ B.T) * (1 - H * H)
    return X.T @ D, D.sum(axis=0), H.T @ E, E.sum(axis=0)


weights = (rng.normal(0, 0.6, (3, 6)), np.zeros(6), rng.normal(0, 0.4, (6, 1)), np.zeros(1))
velocity = tuple(np.zeros_like(each) for each in weights)
for round_ in range(400):
    slopes = gradient(add(0.8, velocity, weights))
    velocity = tuple(0.8 * v - 0.1 * s for v, s in zip(velocity, slopes))
    weights = add(1.0, velocity, weights)
