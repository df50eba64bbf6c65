# verdict: wrong
# line: 27
# why: square second matrix isn't transposed in the backward pass
import numpy as np


class ThreeLayers:
    """input - tanh - tanh - softmax, without biases"""

    def __init__(self, d, h, k):
        rng = np.random.default_rng(13)
        self.W1 = rng.normal(size=(d, h)) / np.sqrt(d)
        self.W2 = rng.normal(size=(h, h)) / np.sqrt(h)
        self.W3 = rng.normal(size=(h, k)) / np.sqrt(h)

    def forward(self, X):
        self.h1 = np.tanh(X.dot(self.W1))
        self.h2 = np.tanh(self.h1.dot(self.W2))
        logits = self.h2.dot(self.W3)
        e = np.exp(logits - logits.max(1, keepdims=True))
        return e / e.sum(1, keepdims=True)

    def train_step(self, X, T, lr):
        p = self.forward(X)
        d3 = (p - T) / len(X)
        d2 = d3.dot(self.W3.T) * (1 - self.h2 ** 2)
        d1 = d2.dot(self.W2) * (1 - self.h1 ** 2)
        self.W3 -= lr * self.h2.T.dot(d3)
        self.W2 -= lr * self.h1.T.dot(d2)
        self.W1 -= lr * X.T.dot(d1)
        return -np.mean(np.sum(T * np.log(p), axis=1))


rng = np.random.default_rng(3)
X = np.hstack([rng.normal(size=(90, 3)), np.ones((90, 1))])
labels = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0.3)
T = np.eye(3)[labels]
model = ThreeLayers(4, 8, 3)
for i in range(400):
    loss = model.train_step(X, T, 0.3)
    if i % 80 == 0:
        print("iter", i, "cross-entropy", loss)
print("accuracy", (model.forward(X).argmax(1) == labels).mean())
