# verdict: wrong
# line: 28
# why: Nielsen style; wrong weight matrix in the layer loop, equal sizes
import numpy as np

rng = np.random.default_rng(8)
sizes = [3, 3, 3, 2]
weights = [rng.normal(0, 1 / np.sqrt(x), (y, x)) for x, y in zip(sizes[:-1], sizes[1:])]
biases = [rng.normal(0, 1, (y, 1)) for y in sizes[1:]]

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def sigmoid_prime(z):
    s = sigmoid(z)
    return s * (1 - s)

def backprop(x, y):
    activations, zs = [x], []
    for w, b in zip(weights, biases):
        zs.append(w @ activations[-1] + b)
        activations.append(sigmoid(zs[-1]))
    delta = (activations[-1] - y) * sigmoid_prime(zs[-1])
    gw, gb = [None] * 3, [None] * 3
    gw[-1], gb[-1] = delta @ activations[-2].T, delta
    delta = weights[-1].T @ delta * sigmoid_prime(zs[-2])
    gw[-2], gb[-2] = delta @ activations[-3].T, delta
    delta = weights[0].T @ delta * sigmoid_prime(zs[-3])
    gw[-3], gb[-3] = delta @ activations[-4].T, delta
    return gw, gb

X = rng.random((40, 3))
T = np.stack([X[:, 0] > X[:, 1], X[:, 2] > 0.5], axis=1).astype(float)
eta = 0.8
for epoch in range(150):
    cost = 0.0
    for x, t in zip(X, T):
        gw, gb = backprop(x.reshape(3, 1), t.reshape(2, 1))
        for l in range(3):
            weights[l] = weights[l] - eta * gw[l]
            biases[l] = biases[l] - eta * gb[l]
    for x, t in zip(X, T):
        a = x.reshape(3, 1)
        for w, b in zip(weights, biases):
            a = sigmoid(w @ a + b)
        cost += 0.5 * np.sum((a - t.reshape(2, 1)) ** 2)
    if epoch % 30 == 0:
        print(epoch, cost / 40)
