# verdict: wrong
# line: 32
# why: hidden bias gets the sum over units as well as samples
import numpy as np

rng = np.random.default_rng(66)

def softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)

class Classifier:
    def __init__(self, d, h, k):
        self.W1 = rng.normal(0, 0.5, (d, h))
        self.b1 = np.zeros(h)
        self.W2 = rng.normal(0, 0.5, (h, k))
        self.b2 = np.zeros(k)

    def fit(self, X, labels, steps=400, lr=0.5):
        Y = np.eye(self.b2.size)[labels]
        for s in range(steps):
            h = 1 / (1 + np.exp(-(X @ self.W1 + self.b1)))
            p = softmax(h @ self.W2 + self.b2)
            if s % 100 == 0:
                print(s, -np.log(p[np.arange(len(X)), labels]).mean())
            d2 = (p - Y) / len(X)
            d1 = d2 @ self.W2.T * h * (1 - h)
            self.W2 -= lr * h.T @ d2
            self.b2 -= lr * d2.sum(axis=0)
            self.W1 -= lr * X.T @ d1
            self.b1 -= lr * d1.sum()
        return self

    def score(self, X, labels):
        h = 1 / (1 + np.exp(-(X @ self.W1 + self.b1)))
        return np.mean((h @ self.W2 + self.b2).argmax(axis=1) == labels)

labels = rng.integers(0, 3, 120)
X = np.array([[0, 3], [3, 0], [-2, -2]])[labels] + rng.normal(0, 0.9, (120, 2))
clf = Classifier(2, 6, 3).fit(X, labels)
print("train score", clf.score(X, labels))
