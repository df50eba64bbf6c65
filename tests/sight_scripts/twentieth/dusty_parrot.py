# verdict: right
import numpy as np

rng = np.random.default_rng(8)
X = rng.uniform(0, 4, (60, 1))
Y = np.log1p(X) + 0.02 * rng.normal(size=(60, 1))

softplus = lambda z: np.log(1 + np.exp(z))
sigmoid = lambda z: 1 / (1 + np.exp(-z))

shapes = [(1, 8), (1, 8), (8, 1), (1, 1)]
P = [rng.normal(0, 0.6, s) for s in shapes]
G2 = [np.zeros(s) for s in shapes]

for it in range(1500):
    z = X @ P[0] + P[1]
    a = softplus(z)
    out = a @ P[2] + P[3]
    d_out = (out - Y) / X.shape[0]
    d_z = d_out @ P[2].T * sigmoid(z)
    grads = [X.T @ d_z, d_z.sum(0, keepdims=True), a.T @ d_out, d_out.sum(0, keepdims=True)]
    # AdaGrad
    for k, g in enumerate(grads):
        G2[k] += g ** 2
        P[k] -= 0.05 * g / np.sqrt(G2[k] + 1e-8)
    if it % 300 == 0:
        print(it, np.mean((out - Y) ** 2))
