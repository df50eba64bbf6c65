# verdict: wrong
# line: 30
# why: slope of the layer above (index off by one) in the hidden deltas
import numpy as np

class Network:
    def __init__(self, sizes, seed=1):
        rng = np.random.RandomState(seed)
        self.num_layers = len(sizes)
        self.biases = [rng.randn(y, 1) for y in sizes[1:]]
        self.weights = [rng.randn(y, x) / np.sqrt(x) for x, y in zip(sizes[:-1], sizes[1:])]

    def feedforward(self, X):
        zs, activations = [], [X]
        for w, b in zip(self.weights, self.biases):
            zs.append(np.dot(w, activations[-1]) + b)
            activations.append(np.tanh(zs[-1]))
        return zs, activations

    def gradient(self, X, Y):
        zs, activations = self.feedforward(X)
        m = X.shape[1]
        prime = lambda z: 1 - np.tanh(z) ** 2
        grad_w = [np.zeros(w.shape) for w in self.weights]
        grad_b = [np.zeros(b.shape) for b in self.biases]
        delta = (activations[-1] - Y) * prime(zs[-1])
        grad_w[-1] = delta.dot(activations[-2].T) / m
        grad_b[-1] = delta.mean(axis=1, keepdims=True)
        for l in range(2, self.num_layers):
            delta = np.dot(self.weights[-l + 1].T, delta) * prime(zs[-l + 1])
            grad_w[-l] = delta.dot(activations[-l - 1].T) / m
            grad_b[-l] = delta.mean(axis=1, keepdims=True)
        return grad_w, grad_b

    def fit(self, X, Y, eta, iterations):
        for i in range(iterations):
            grad_w, grad_b = self.gradient(X, Y)
            self.weights = [w - eta * g for w, g in zip(self.weights, grad_w)]
            self.biases = [b - eta * g for b, g in zip(self.biases, grad_b)]
            if i % 200 == 0:
                print(i, np.mean((self.feedforward(X)[1][-1] - Y) ** 2))

rng = np.random.RandomState(10)
X = rng.uniform(-1, 1, (3, 80))
Y = np.vstack([X[0] * X[1], X[1] * X[2], X[0] * X[2]])
Network([3, 3, 3, 3]).fit(X, Y, 0.3, 1000)
