# verdict: wrong
# line: 26
# why: updates: The update starts at index 1, so the first layer is never trained.
import numpy as np
np.random.seed(90)
sizes = [2, 6, 6, 1]
L = len(sizes) - 1
W = [np.random.randn(sizes[i + 1], sizes[i]) / np.sqrt(sizes[i]) for i in range(L)]
b = [np.random.randn(sizes[i + 1]) * 0.1 for i in range(L)]

def predict(x):
    for i in range(L):
        x = np.tanh(W[i] @ x + b[i])
    return x

data = [(np.array([p, q]), p * q) for p in (-1.0, 1.0) for q in (-1.0, 1.0)]
for epoch in range(600):
    for x, t in data:
        acts = [x]
        for i in range(L):
            acts.append(np.tanh(W[i] @ acts[i] + b[i]))
        deltas = [0] * L
        deltas[-1] = (acts[-1] - t) * (1 - acts[-1] ** 2)
        for i in range(L - 2, -1, -1):
            deltas[i] = (W[i + 1].T @ deltas[i + 1]) * (1 - acts[i + 1] ** 2)
        for i in range(1, L):
            W[i] -= 0.1 * np.outer(deltas[i], acts[i])
            b[i] -= 0.1 * deltas[i]
for x, t in data:
    print(x, t, predict(x))
