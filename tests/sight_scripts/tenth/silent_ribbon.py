# verdict: right
import numpy as np

X = np.c_[np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.ones(4)]
T = np.array([[0.0], [1.0], [1.0], [0.0]])
rng = np.random.RandomState(8)
sizes = [3, 6, 1]
W = [rng.uniform(-1, 1, (a, b)) for a, b in zip(sizes, sizes[1:])]
V = [np.zeros_like(w) for w in W]
g = lambda z: 1 / (1 + np.exp(-z))

for epoch in range(3000):
    acts = [X]
    for w in W:
        acts.append(g(acts[-1] @ w))
    delta = (acts[-1] - T) * acts[-1] * (1 - acts[-1])
    grads = []
    for k in reversed(range(len(W))):
        grads.insert(0, acts[k].T @ delta)
        delta = (delta @ W[k].T) * acts[k] * (1 - acts[k])
    for k in range(len(W)):
        V[k] = 0.9 * V[k] - 0.3 * grads[k]
        W[k] += V[k]
print(acts[-1].ravel())
