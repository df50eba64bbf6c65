# verdict: right
import numpy as np


def act(kind, z):
    match kind:
        case "sigmoid":
            return 1 / (1 + np.exp(-z))
        case "tanh":
            return np.tanh(z)
        case "relu":
            return np.maximum(z, 0)
        case "linear":
            return z
        case _:
            raise ValueError(kind)


def dact(kind, z):
    match kind:
        case "sigmoid":
            s = act("sigmoid", z)
            return s * (1 - s)
        case "tanh":
            return 1 / np.cosh(z) ** 2
        case "relu":
            return (z > 0).astype(float)
        case "linear":
            return np.ones_like(z)
        case _:
            raise ValueError(kind)


SPEC = [(3, "linear"), (6, "tanh"), (9, "relu"), (2, "linear")]
rng = np.random.default_rng(8)
sizes = [n for n, _ in SPEC]
kinds = [k for _, k in SPEC[1:]]
Ws = [rng.normal(0, 0.7, (a, b)) for a, b in zip(sizes, sizes[1:])]
bs = [np.full((1, b), 0.1) for b in sizes[1:]]

X = rng.uniform(-1, 1, (64, 3))
T = np.column_stack((X[:, 0] * X[:, 1], np.abs(X[:, 2])))

for epoch in range(1201):
    As, Zs = [X], []
    for W, b, kind in zip(Ws, bs, kinds):
        Zs.append(As[-1] @ W + b)
        As.append(act(kind, Zs[-1]))
    G = (As[-1] - T) * (2 / T.size)
    if epoch % 300 == 0:
        print(epoch, "mse", np.mean((As[-1] - T) ** 2))
    grads = []
    for layer in range(len(Ws) - 1, -1, -1):
        D = G * dact(kinds[layer], Zs[layer])
        grads.append((layer, As[layer].T @ D, D.sum(0, keepdims=True)))
        G = D @ Ws[layer].T
    for layer, gW, gb in grads:
        Ws[layer] -= 0.1 * gW
        bs[layer] -= 0.1 * gb
