# verdict: right
from __future__ import print_function
import numpy as np

xrange = range   # old habit

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def sigmoid_prime(z):
    return sigmoid(z) * (1.0 - sigmoid(z))

np.random.seed(0)
training_data = [(np.array([[a], [b]], dtype=float), np.array([[float(a != b)]]))
                 for a in (0, 1) for b in (0, 1)]
sizes = [2, 3, 1]
biases = [np.random.randn(r, 1) for r in sizes[1:]]
weights = [np.random.randn(r, c) for c, r in zip(sizes[:-1], sizes[1:])]

def backprop(x, y):
    nabla_b = [np.zeros(b.shape) for b in biases]
    nabla_w = [np.zeros(w.shape) for w in weights]
    activation = x
    activations = [x]
    zs = []
    for b, w in zip(biases, weights):
        z = np.dot(w, activation) + b
        zs.append(z)
        activation = sigmoid(z)
        activations.append(activation)
    delta = (activations[-1] - y) * sigmoid_prime(zs[-1])
    nabla_b[-1] = delta
    nabla_w[-1] = np.dot(delta, activations[-2].T)
    for l in xrange(2, len(sizes)):
        delta = np.dot(weights[-l+1].T, delta) * sigmoid_prime(zs[-l])
        nabla_b[-l] = delta
        nabla_w[-l] = np.dot(delta, activations[-l-1].T)
    return nabla_b, nabla_w

eta = 3.0
for epoch in xrange(1000):
    sum_b = [np.zeros(b.shape) for b in biases]
    sum_w = [np.zeros(w.shape) for w in weights]
    for x, y in training_data:
        nb, nw = backprop(x, y)
        sum_b = [s + n for s, n in zip(sum_b, nb)]
        sum_w = [s + n for s, n in zip(sum_w, nw)]
    weights = [w - eta / 4 * s for w, s in zip(weights, sum_w)]
    biases = [b - eta / 4 * s for b, s in zip(biases, sum_b)]
for x, y in training_data:
    a = x
    for b, w in zip(biases, weights):
        a = sigmoid(np.dot(w, a) + b)
    print(x.ravel(), y[0, 0], round(a[0, 0], 2))
