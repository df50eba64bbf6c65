# verdict: right
import numpy as np

rng = np.random.default_rng(42)
sizes = [3, 8, 6, 4, 1]
W = [rng.normal(0, np.sqrt(2.0 / a), (a, b)) for a, b in zip(sizes, sizes[1:])]

# parity of three bits, the third input being always on
X = np.array([[a, b, 1] for a in (0, 1) for b in (0, 1)], float)
y = np.array([[0], [1], [1], [0]], float)
alpha = 1.0


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


for epoch in range(8000):
    acts = [X]
    for w in W:
        acts.append(sigmoid(acts[-1] @ w))

    delta = (acts[-1] - y) * acts[-1] * (1 - acts[-1])
    grads = []
    for k in reversed(range(len(W))):
        grads.append(acts[k].T @ delta)
        delta = (delta @ W[k].T) * acts[k] * (1 - acts[k])
    grads.reverse()

    for k, g in enumerate(grads):
        W[k] -= alpha * g

    if epoch % 2000 == 0:
        print(epoch, np.abs(acts[-1] - y).mean())

print(acts[-1].ravel())
