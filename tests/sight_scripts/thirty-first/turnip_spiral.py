# verdict: wrong
# line: 22
import numpy as np
rng = np.random.default_rng(4)

X = rng.normal(0, 1, (30, 2))
y = (X.sum(axis=1, keepdims=True) > 0.5).astype(float)
weights = [rng.normal(0, 1, (2, 4)), rng.normal(0, 1, (4, 1))]
biases = [np.zeros((1, 4)), np.zeros((1, 1))]

# Training, alle Beispiele auf einmal
for epoch in range(500):
    # vorwärts
    layers = [X]
    for w, b in zip(weights, biases):
        layers.append(1 / (1 + np.exp(-(layers[-1] @ w + b))))
    # rückwärts
    delta = (layers[2] - y) / len(X)
    deltas = [None, delta]
    deltas[0] = delta @ weights[1].T * layers[1] * (1 - layers[1])
    for w, b, l, d in zip(weights, biases, layers, deltas):
        w = w - 1.0 * l.T @ d
        b -= 1.0 * d.sum(axis=0, keepdims=True)
    if epoch % 100 == 0:
        print(epoch, -np.mean(y * np.log(layers[2]) + (1 - y) * np.log(1 - layers[2])))
