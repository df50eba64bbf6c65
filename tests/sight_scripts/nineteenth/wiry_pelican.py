# verdict: wrong
# line: 15
# also: 31
# why: leaky relu, but the slope of the plain relu
import numpy as np

rng = np.random.default_rng(35)


def leaky_relu(x, slope=0.2):
    return np.maximum(slope * x, x)


def leaky_relu_prime(x, slope=0.2):
    return np.where(x > 0, 1.0, 0.0)


sizes = (3, 9, 6, 1)
W = {i: rng.normal(0, 0.7, (sizes[i - 1], sizes[i])) for i in (1, 2, 3)}
b = {i: rng.normal(0, 0.1, sizes[i]) for i in (1, 2, 3)}
Q = rng.normal(size=(55, 3))
R = np.linalg.norm(Q, axis=1, keepdims=True)

for i in range(1500):
    u1 = Q @ W[1] + b[1]
    v1 = leaky_relu(u1)
    u2 = v1 @ W[2] + b[2]
    v2 = leaky_relu(u2)
    guess = v2 @ W[3] + b[3]
    e3 = 2 * (guess - R) / len(Q)
    e2 = (e3 @ W[3].T) * leaky_relu_prime(u2)
    e1 = (e2 @ W[2].T) * leaky_relu_prime(u1)
    for layer, (below, delta) in enumerate([(Q, e1), (v1, e2), (v2, e3)], start=1):
        W[layer] -= 0.02 * below.T @ delta
        b[layer] -= 0.02 * delta.sum(axis=0)
    if i % 300 == 0:
        print(f"{i} mse={np.mean((guess - R) ** 2):.4f}")
