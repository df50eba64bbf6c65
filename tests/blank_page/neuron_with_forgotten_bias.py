# verdict: wrong
# first wrong: bias
# line: 14|18
# mistake: -
# why: the bias takes part in every answer but train() never moves it

import numpy as np

class Perceptron:

    def __init__(self, n, lr=0.5):
        np.random.seed(23)
        self.weights = np.random.randn(n)
        self.bias = np.random.randn()
        self.lr = lr

    def predict(self, X):
        return 1 / (1 + np.exp(-(np.dot(X, self.weights) + self.bias)))

    def train(self, X, y, epochs):
        for _ in range(epochs):
            out = self.predict(X)
            delta = (y - out) * out * (1 - out)
            self.weights += self.lr * np.dot(X.T, delta)

AND = np.array([0, 0, 0, 1])
OR = np.array([0, 1, 1, 1])
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])

for name, y in (("and", AND), ("or", OR)):
    p = Perceptron(2)
    p.train(X, y, 10000)
    print(name, p.predict(X).round(2))
