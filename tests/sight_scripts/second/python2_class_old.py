# verdict: right
# why: An old Python-2 style class with sigmoid layers and bias column, right for squared error. (py2 prints avoided)
from __future__ import print_function
import numpy as np

class NeuralNetwork:

    def __init__(self, layers, learning_rate=0.4):
        self.lr = learning_rate
        self.weights = []
        for i in range(1, len(layers) - 1):
            r = 2 * np.random.random((layers[i - 1] + 1, layers[i] + 1)) - 1
            self.weights.append(r)
        r = 2 * np.random.random((layers[i] + 1, layers[i + 1])) - 1
        self.weights.append(r)

    def act(self, x):
        return np.tanh(x)

    def act_prime(self, a):
        return 1.0 - a ** 2

    def fit(self, X, y, epochs=8000):
        ones = np.atleast_2d(np.ones(X.shape[0]))
        X = np.concatenate((ones.T, X), axis=1)
        for k in range(epochs):
            i = np.random.randint(X.shape[0])
            a = [X[i]]
            for l in range(len(self.weights)):
                a.append(self.act(np.dot(a[l], self.weights[l])))
            error = y[i] - a[-1]
            deltas = [error * self.act_prime(a[-1])]
            for l in range(len(a) - 2, 0, -1):
                deltas.append(deltas[-1].dot(self.weights[l].T) * self.act_prime(a[l]))
            deltas.reverse()
            for j in range(len(self.weights)):
                layer = np.atleast_2d(a[j])
                delta = np.atleast_2d(deltas[j])
                self.weights[j] += self.lr * layer.T.dot(delta)
            if k % 2000 == 0:
                print('epochs:', k)

    def predict(self, x):
        a = np.concatenate((np.ones(1), np.array(x)))
        for w in self.weights:
            a = self.act(np.dot(a, w))
        return a

np.random.seed(9)
nn = NeuralNetwork([2, 2, 1])
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([0, 1, 1, 0])
nn.fit(X, y)
for e in X:
    print(e, nn.predict(e))
