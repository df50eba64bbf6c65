# verdict: wrong
# line: 21
# why: The deltas are in reversed order, but the update takes them in the order of the layers.
import numpy as np

sizes = [3, 4, 4, 4]
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 0, 1, 1], [1, 0, 1, 0], [1, 0, 1, 0], [0, 1, 1, 1]])
np.random.seed(50)
W = [2 * np.random.random((n, m)) - 1 for n, m in zip(sizes[:-1], sizes[1:])]

for it in range(3000):
    layers = [X]
    for w in W:
        layers.append(1 / (1 + np.exp(-layers[-1] @ w)))
    error = y - layers[-1]
    deltas = [error * layers[-1] * (1 - layers[-1])]
    for k in (2, 1):
        deltas.append(deltas[-1] @ W[k].T * layers[k] * (1 - layers[k]))
    for k in range(3):
        W[k] += 0.4 * layers[k].T @ deltas[k]
print("mean error", np.abs(error).mean())
