# verdict: wrong
# line: 26
# why: hidden delta: The slope is taken from acts[l + 1], the layer behind, where acts[l] belongs.
import numpy as np

rng = np.random.RandomState(64)
sizes = [2, 8, 8, 8, 1]
W = [rng.randn(i, o) / np.sqrt(i) for i, o in zip(sizes, sizes[1:])]
b = [np.zeros(o) for o in sizes[1:]]
n = len(W)

X = rng.uniform(-1, 1, (100, 2))
t = (np.sin(3 * X[:, 0]) * X[:, 1])[:, None]
lr = 0.05

for epoch in range(2000):
    acts = [X]
    for l in range(n):
        z = acts[-1] @ W[l] + b[l]
        acts.append(np.tanh(z) if l < n - 1 else z)

    # all the deltas first, then the weights
    deltas = [None] * (n + 1)
    deltas[n] = (acts[n] - t) / len(X)
    for l in range(n - 1, 0, -1):
        deltas[l] = deltas[l + 1] @ W[l].T * (1 - acts[l + 1] ** 2)

    for l in range(n):
        W[l] -= lr * acts[l].T @ deltas[l + 1]
        b[l] -= lr * deltas[l + 1].sum(axis=0)

    if epoch % 500 == 0:
        print(epoch, "mse", np.mean((acts[n] - t) ** 2))
print("end mse", np.mean((acts[n] - t) ** 2))
