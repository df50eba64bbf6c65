# verdict: wrong
# line: 36
# why: only the inputs are shuffled each epoch, the targets stay
import numpy as np

class NeuralNetwork:
    def __init__(self):
        self.W1 = np.random.randn(2, 8)
        self.b1 = np.zeros((1, 8))
        self.W2 = np.random.randn(8, 1)
        self.b2 = np.zeros((1, 1))

    def sigmoid(self, x):
        return 1 / (1 + np.exp(-x))

    def forward(self, X):
        self.a1 = self.sigmoid(X @ self.W1 + self.b1)
        self.a2 = self.sigmoid(self.a1 @ self.W2 + self.b2)
        return self.a2

    def backward(self, X, y, lr):
        n = X.shape[0]
        d2 = (self.a2 - y) / n
        d1 = d2 @ self.W2.T * self.a1 * (1 - self.a1)
        self.W2 -= lr * self.a1.T @ d2
        self.b2 -= lr * np.sum(d2, axis=0, keepdims=True)
        self.W1 -= lr * X.T @ d1
        self.b1 -= lr * np.sum(d1, axis=0, keepdims=True)

np.random.seed(6)
X = np.random.uniform(-1, 1, (120, 2))
y = (X[:, 0] ** 2 + X[:, 1] ** 2 < 0.5).astype(float).reshape(-1, 1)

model = NeuralNetwork()
for epoch in range(100):
    np.random.shuffle(X)
    for k in range(0, len(X), 20):
        model.forward(X[k:k+20])
        model.backward(X[k:k+20], y[k:k+20], 0.8)
    if epoch % 20 == 0:
        p = model.forward(X)
        print("Época %d - pérdida %.4f" % (epoch, -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))))
