# verdict: right
import numpy as np

rng = np.random.RandomState(33)
sizes = [2, 7, 6, 5, 1]
Ws = [rng.randn(a, b) * np.sqrt(1.0 / a) for a, b in zip(sizes[:-1], sizes[1:])]
bs = [np.zeros(b) for b in sizes[1:]]

# checkerboard 2x2
X = rng.uniform(-1, 1, size=(100, 2))
Y = np.where(X[:, :1] * X[:, 1:] > 0, 0.9, -0.9)


def run(X):
    acts = [X]
    for W, b in zip(Ws, bs):
        acts.append(np.tanh(acts[-1] @ W + b))
    return acts


eta = 0.005
for epoch in range(2500):
    acts = run(X)
    delta = (acts[-1] - Y) * (1 - acts[-1] ** 2)
    for l in range(len(Ws) - 1, -1, -1):
        gW = acts[l].T @ delta
        gb = delta.sum(axis=0)
        if l > 0:
            delta = (delta @ Ws[l].T) * (1 - acts[l] ** 2)
        Ws[l] -= eta * gW
        bs[l] -= eta * gb

print("right side:", np.mean(np.sign(run(X)[-1]) == np.sign(Y)))
