# verdict: right
import numpy as np

SLOPE = 0.05


def leaky(z):
    return np.where(z > 0, z, SLOPE * z)


def leaky_prime(z):
    return np.where(z > 0, 1.0, SLOPE)


rng = np.random.default_rng(17)
grid = rng.uniform(0, 1, (100, 3))
price = 2 * grid[:, 0] - grid[:, 1] * grid[:, 2] + 0.3

w = [rng.normal(0, 0.6, (3, 9)), rng.normal(0, 0.6, (9, 9)), rng.normal(0, 0.6, (9,))]
b = [np.zeros(9), np.zeros(9), 0.0]

for epoch in range(60):
    idx = rng.permutation(100)
    sq = 0.0
    for i in idx:
        x, t = grid[i], price[i]
        z0 = x @ w[0] + b[0]
        h0 = leaky(z0)
        z1 = h0 @ w[1] + b[1]
        h1 = leaky(z1)
        y = h1 @ w[2] + b[2]

        g = y - t
        sq += g * g
        g1 = g * w[2] * leaky_prime(z1)
        g0 = w[1] @ g1 * leaky_prime(z0)

        w[2] = w[2] - 0.02 * g * h1
        b[2] = b[2] - 0.02 * g
        w[1] = w[1] - 0.02 * np.outer(h0, g1)
        b[1] = b[1] - 0.02 * g1
        w[0] = w[0] - 0.02 * np.outer(x, g0)
        b[0] = b[0] - 0.02 * g0
    if epoch % 15 == 0:
        print(epoch, sq / 100)
