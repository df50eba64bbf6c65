# verdict: wrong
# line: 10
# also: 12
# why: all weights start at 0, so the hidden units stay the same
import numpy as np


class SimpleNetwork(object):
    def __init__(self, n_features, n_hidden, n_classes):
        self.W1 = np.zeros((n_features, n_hidden))
        self.b1 = np.zeros((1, n_hidden))
        self.W2 = np.zeros((n_hidden, n_classes))
        self.b2 = np.zeros((1, n_classes))

    def forward(self, X):
        self.hidden = 1 / (1 + np.exp(-(np.dot(X, self.W1) + self.b1)))
        scores = np.dot(self.hidden, self.W2) + self.b2
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        self.probs = scores / scores.sum(axis=1, keepdims=True)
        return self.probs

    def backward(self, X, Y, lr):
        d_scores = (self.probs - Y) / X.shape[0]
        d_hidden = np.dot(d_scores, self.W2.T) * self.hidden * (1 - self.hidden)
        self.W2 -= lr * np.dot(self.hidden.T, d_scores)
        self.b2 -= lr * d_scores.sum(axis=0, keepdims=True)
        self.W1 -= lr * np.dot(X.T, d_hidden)
        self.b1 -= lr * d_hidden.sum(axis=0, keepdims=True)


np.random.seed(3)
X = np.random.uniform(-1, 1, (100, 2))
labels = (X[:, 0] * X[:, 1] > 0).astype(int)
Y = np.eye(2)[labels]
net = SimpleNetwork(2, 8, 2)
for step in range(1000):
    probs = net.forward(X)
    net.backward(X, Y, 0.5)
    if step % 250 == 0:
        print(step, -np.mean(np.sum(Y * np.log(probs), axis=1)))
print("accuracy:", np.mean(np.argmax(net.forward(X), axis=1) == labels))
