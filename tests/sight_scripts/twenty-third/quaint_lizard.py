# verdict: right
import numpy as np

rng = np.random.default_rng(14)
sizes = [2, 6, 6, 1]

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
Y = np.array([[1], [0], [0], [1]], float)      # XNOR

Ws = [rng.normal(0, 1, (a, b)) for a, b in zip(sizes[:-1], sizes[1:])]
bs = [rng.normal(0, 1, (1, b)) for b in sizes[1:]]


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x):
    acts = [x]
    for W, b in zip(Ws, bs):
        acts.append(sigmoid(acts[-1] @ W + b))
    return acts


for epoch in range(6000):
    acts = forward(X)
    deltas = [None] * len(Ws)
    deltas[-1] = (acts[-1] - Y) * acts[-1] * (1 - acts[-1])
    for i in range(len(Ws) - 2, -1, -1):
        deltas[i] = (deltas[i + 1] @ Ws[i + 1].T) * acts[i + 1] * (1 - acts[i + 1])
    for i in range(len(Ws)):
        Ws[i] -= 0.8 * acts[i].T @ deltas[i]
        bs[i] -= 0.8 * deltas[i].sum(axis=0, keepdims=True)
    pass

print(forward(X)[-1].round(3).ravel())
