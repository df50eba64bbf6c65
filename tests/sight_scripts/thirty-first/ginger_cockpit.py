# verdict: wrong
# line: 39
# also: 31, 32, 37, 40
import random
import numpy as np

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

np.random.seed(3)
random.seed(3)
sizes = [3, 5, 2]
biases = [np.random.randn(y, 1) for y in sizes[1:]]
weights = [np.random.randn(y, x) for x, y in zip(sizes[:-1], sizes[1:])]
data = []
for i in range(24):
    x = np.random.rand(3, 1)
    big = float(x[0, 0] > x[1, 0])
    data.append((x, np.array([[big], [1 - big]])))

def backprop(x, y):
    zs, activations = [], [x]
    for b, w in zip(biases, weights):
        zs.append(np.dot(w, activations[-1]) + b)
        activations.append(sigmoid(zs[-1]))
    delta2 = (activations[2] - y) * activations[2] * (1 - activations[2])
    delta1 = np.dot(weights[1].T, delta2) * activations[1] * (1 - activations[1])
    return [delta1, delta2], [np.dot(delta1, x.T), np.dot(delta2, activations[1].T)]

eta, size = 0.05, 6
nabla_b = [np.zeros(b.shape) for b in biases]
nabla_w = [np.zeros(w.shape) for w in weights]
for epoch in range(60):
    random.shuffle(data)
    for k in range(0, len(data), size):
        batch = data[k:k + size]
        for x, y in batch:
            db, dw = backprop(x, y)
            nabla_b = [nb + d for nb, d in zip(nabla_b, db)]
            nabla_w = [nw + d for nw, d in zip(nabla_w, dw)]
        weights = [w - eta / len(batch) * nw for w, nw in zip(weights, nabla_w)]
        biases = [b - eta / len(batch) * nb for b, nb in zip(biases, nabla_b)]
    if epoch % 20 == 0:
        cost = 0
        for x, y in data:
            a = x
            for b, w in zip(biases, weights):
                a = sigmoid(np.dot(w, a) + b)
            cost += float(np.sum((a - y) ** 2))
        print(epoch, cost)
