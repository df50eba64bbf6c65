# verdict: right
import numpy as np

g = np.random.default_rng(37)
X = np.c_[g.uniform(-1, 1, (64, 2)), np.ones(64)]
Y = np.c_[np.sin(2 * X[:, 0]), X[:, 0] * X[:, 1]]

layers = [g.normal(0, 0.8, (3, 8)), g.normal(0, 0.4, (8, 8)), g.normal(0, 0.4, (8, 2))]

for step in range(2500):
    h1 = np.tanh(np.einsum("ni,ij->nj", X, layers[0]))
    h2 = np.tanh(np.einsum("ni,ij->nj", h1, layers[1]))
    out = np.einsum("ni,ij->nj", h2, layers[2])

    d3 = (out - Y) / len(X)
    d2 = np.einsum("nj,ij->ni", d3, layers[2]) * (1 - h2 ** 2)
    d1 = np.einsum("nj,ij->ni", d2, layers[1]) * (1 - h1 ** 2)

    layers[2] -= 0.2 * np.einsum("ni,nj->ij", h2, d3)
    layers[1] -= 0.2 * np.einsum("ni,nj->ij", h1, d2)
    layers[0] -= 0.2 * np.einsum("ni,nj->ij", X, d1)

print("mse per output", np.mean((out - Y) ** 2, axis=0))
