# verdict: wrong
# line: 34
# also: 37
import numpy as np
np.random.seed(15)

# is the point above the wave?
X = np.random.uniform(-3, 3, (100, 2))
y = (X[:, 1] > np.sin(X[:, 0])).astype(float).reshape(-1, 1)

class MLP:
    def __init__(self):
        self.W1 = np.random.randn(2, 12) * 0.6
        self.b1 = np.zeros((1, 12))
        self.W2 = np.random.randn(12, 1) * 0.4
        self.b2 = np.zeros((1, 1))

    def predict(self, X):
        self.h = np.tanh(X @ self.W1 + self.b1)
        return 1 / (1 + np.exp(-(self.h @ self.W2 + self.b2)))

    def train_on_batch(self, X, y, lr):
        p = self.predict(X)
        d2 = (p - y) / len(y)
        d1 = d2 @ self.W2.T * (1 - self.h ** 2)
        self.W2 -= lr * self.h.T @ d2
        self.b2 -= lr * d2.sum(axis=0, keepdims=True)
        self.W1 -= lr * X.T @ d1
        self.b1 -= lr * d1.sum(axis=0, keepdims=True)
        return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))

model = MLP()
for epoch in range(200):
    np.random.shuffle(X)
    for start in range(0, len(X), 20):
        xb = X[start:start + 20]
        yb = y[start:start + 20]
        loss = model.train_on_batch(xb, yb, 0.3)
    if epoch % 40 == 0:
        print(epoch, loss)
print("last loss", loss)
