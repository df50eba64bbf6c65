# verdict: right
import numpy as np

np.random.seed(71)
patterns = [np.array(p, dtype=float).reshape(-1, 1) for p in ([0, 0], [0, 1], [1, 0], [1, 1])]
labels = [np.array(l, dtype=float).reshape(-1, 1) for l in ([1, 0], [0, 1], [0, 1], [1, 0])]

# weights[k][to, from]
weights = [np.random.randn(5, 2), np.random.randn(3, 5), np.random.randn(2, 3)]
biases = [np.random.randn(5, 1), np.random.randn(3, 1), np.random.randn(2, 1)]

def sigma(z):
    return 1.0 / (1.0 + np.exp(-z))

def sgd_step(x, y, eta):
    activations = [x]
    for w, b in zip(weights, biases):
        activations.append(sigma(np.dot(w, activations[-1]) + b))
    delta = (activations[-1] - y) * activations[-1] * (1 - activations[-1])
    nabla = [(np.dot(delta, activations[-2].T), delta)]
    for l in (2, 3):
        a = activations[-l]
        delta = np.dot(weights[-l + 1].T, delta) * a * (1 - a)
        nabla.append((np.dot(delta, activations[-l - 1].T), delta))
    for k, (nw, nb) in enumerate(reversed(nabla)):
        weights[k] -= eta * nw
        biases[k] -= eta * nb
    return float(np.sum((activations[-1] - y) ** 2))

for epoch in range(600):
    total = 0
    for x, y in zip(patterns, labels):
        total += sgd_step(x, y, 0.8)
    if epoch % 150 == 0:
        print("Epoch {}: {:.5f}".format(epoch, total))
