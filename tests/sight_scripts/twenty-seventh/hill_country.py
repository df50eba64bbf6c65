# verdict: right
# Radial basis function network, everything trained: centres, widths, weights
import numpy as np

rng = np.random.RandomState(6)
grid = np.linspace(-2, 2, 60)
height = np.exp(-(grid - 1) ** 2 * 3) + 0.6 * np.exp(-(grid + 0.7) ** 2 * 6)

K = 6
centre = rng.uniform(-2, 2, K)
beta = np.full(K, 2.0) + rng.rand(K)
weight = rng.randn(K) * 0.2
offset = 0.0
eta = 0.05

for it in range(1500):
    diff = grid[:, None] - centre[None, :]
    phi = np.exp(-beta * diff ** 2)
    out = phi @ weight + offset
    err = out - height

    g_phi = err[:, None] * weight[None, :] * phi
    g_centre = (g_phi * 2 * beta * diff).mean(0)
    g_beta = (g_phi * -(diff ** 2)).mean(0)

    weight = weight - eta * (phi * err[:, None]).mean(0)
    offset = offset - eta * err.mean()
    centre = centre - eta * g_centre
    beta = beta - eta * g_beta
    if it % 300 == 0:
        print(it, np.mean(err ** 2))
