# verdict: right
import numpy as np

def train(X, y, sizes, alpha, iterations, seed=1):
    np.random.seed(seed)
    W = []
    for n, m in zip(sizes[:-1], sizes[1:]):
        W.append(2 * np.random.random((n, m)) - 1)
    for it in range(iterations):
        layers = [X]
        for w in W:
            layers.append(1 / (1 + np.exp(-layers[-1].dot(w))))
        deltas = [(y - layers[-1]) * layers[-1] * (1 - layers[-1])]
        for k in range(len(W) - 1, 0, -1):
            deltas.append(deltas[-1].dot(W[k].T) * layers[k] * (1 - layers[k]))
        deltas.reverse()
        for k, w in enumerate(W):
            w += alpha * layers[k].T.dot(deltas[k])
    return layers[-1]

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
for alpha in (0.1, 1.0, 3.0):
    print(alpha, train(X, y, [3, 5, 4, 1], alpha, 2000).ravel())
