# verdict: right
import numpy as np

np.random.seed(19)
sizes = [3, 6, 6, 5, 4, 1]
weights = [np.random.randn(i, o) / np.sqrt(i) for i, o in zip(sizes, sizes[1:])]
X = np.random.uniform(-1, 1, (70, 3))
X[:, 2] = 1
Y = np.tanh(3 * X[:, [0]] * X[:, [1]])

for epoch in range(2000):
    acts = [X]
    for w in weights:
        acts.append(np.tanh(acts[-1].dot(w)))
    deltas = [(acts[-1] - Y) * (1 - acts[-1] ** 2)]
    for k in range(len(weights) - 1, 0, -1):
        deltas.append(deltas[-1].dot(weights[k].T) * (1 - acts[k] ** 2))
    deltas.reverse()
    for k in range(len(weights)):
        weights[k] -= 0.01 * acts[k].T.dot(deltas[k])
    if epoch % 400 == 0:
        print("epoch", epoch, "sse", np.sum((acts[-1] - Y) ** 2))
