# verdict: right
import numpy as np

rng = np.random.default_rng(1)
N = 80
X = rng.normal(size=(N, 5))
y = (X[:, [0]] ** 2 + X[:, [1]] > 0.8).astype(float)

dims = [5, 8, 4, 1]
P = {}
for l in range(1, len(dims)):
    P[f"W{l}"] = rng.normal(size=(dims[l - 1], dims[l])) / np.sqrt(dims[l - 1])
    P[f"b{l}"] = np.zeros(dims[l])
M = {k: np.zeros_like(v) for k, v in P.items()}
V = {k: np.zeros_like(v) for k, v in P.items()}
alpha, beta1, beta2, eps = 0.01, 0.9, 0.999, 1e-8


def elu(z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)


def elu_slope(z):
    return np.where(z > 0, 1.0, np.exp(np.minimum(z, 0)))


for t in range(1, 301):
    acts, zs = [X], []
    for l in (1, 2, 3):
        zs.append(acts[-1] @ P[f"W{l}"] + P[f"b{l}"])
        acts.append(elu(zs[-1]) if l < 3 else 1 / (1 + np.exp(-zs[-1])))
    loss = -np.mean(y * np.log(acts[-1] + 1e-12) + (1 - y) * np.log(1 - acts[-1] + 1e-12))

    G = {}
    d = (acts[-1] - y) / N
    for l in (3, 2, 1):
        G[f"W{l}"] = acts[l - 1].T @ d
        G[f"b{l}"] = d.sum(axis=0)
        if l > 1:
            d = d @ P[f"W{l}"].T * elu_slope(zs[l - 2])

    for k in P:
        M[k] = beta1 * M[k] + (1 - beta1) * G[k]
        V[k] = beta2 * V[k] + (1 - beta2) * G[k] ** 2
        m_hat = M[k] / (1 - beta1 ** t)
        v_hat = V[k] / (1 - beta2 ** t)
        P[k] = P[k] - alpha * m_hat / (np.sqrt(v_hat) + eps)
    if t % 60 == 0:
        print(t, round(loss, 4))
