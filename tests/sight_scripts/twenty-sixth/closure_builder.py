# verdict: right
import numpy as np


def dense(n_in, n_out, act, dact, rng):
    W = rng.standard_normal((n_in, n_out)) / np.sqrt(n_in)
    b = np.zeros(n_out)
    memory = {}

    def forward(x):
        memory["x"] = x
        memory["z"] = x @ W + b
        return act(memory["z"])

    def backward(grad, lr):
        dz = grad * dact(memory["z"])
        back = dz @ W.T
        W[...] -= lr * memory["x"].T @ dz
        b[...] -= lr * dz.sum(axis=0)
        return back

    return forward, backward


rng = np.random.default_rng(11)
softplus = lambda z: np.log1p(np.exp(z))
dsoftplus = lambda z: 1 / (1 + np.exp(-z))
ident = lambda z: z
one = lambda z: np.ones_like(z)

layers = [
    dense(2, 9, softplus, dsoftplus, rng),
    dense(9, 9, softplus, dsoftplus, rng),
    dense(9, 1, ident, one, rng),
]

data = rng.uniform(-1, 1, (64, 2))
goal = np.sin(data[:, [0]] * 2) + data[:, [1]] ** 2

for step in range(700):
    out = data
    for forward, _ in layers:
        out = forward(out)
    grad = 2 * (out - goal) / out.shape[0]
    for _, backward in reversed(layers):
        grad = backward(grad, 0.05)
print("final mse", np.mean((out - goal) ** 2))
