# verdict: wrong
# first wrong: alpha
# line: 25|27
# mistake: alpha-applied-twice
# why: the output delta carries alpha already and both updates multiply by it once more
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


class Model:
    def __init__(self, alpha=0.1, hidden=4):
        self.alpha = alpha
        self.hidden = hidden

    def fit(self, X, y, epochs):
        rnd = np.random.RandomState(1)
        self.W = rnd.uniform(-1, 1, (X.shape[1], self.hidden))
        self.V = rnd.uniform(-1, 1, (self.hidden, y.shape[1]))
        for epoch in range(epochs):
            H = sigmoid(X @ self.W)
            O = sigmoid(H @ self.V)
            delta_O = self.alpha * (O - y) * O * (1 - O)
            delta_H = (delta_O @ self.V.T) * H * (1 - H)
            self.V -= self.alpha * H.T @ delta_O
            self.W -= self.alpha * X.T @ delta_H
        return self

    def predict(self, X):
        return sigmoid(sigmoid(X @ self.W) @ self.V)


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
print(Model().fit(X, y, 30000).predict(X))
