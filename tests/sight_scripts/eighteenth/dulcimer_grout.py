# verdict: wrong
# line: 25
# why: softmax cross-entropy with an extra slope p*(1-p)
import numpy as np

rng = np.random.default_rng(9)
klass = rng.integers(0, 4, 80)
X = rng.normal(size=(80, 3)) + 2 * np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1], [-1, -1, -1]])[klass]
onehot = np.zeros((80, 4))
onehot[np.arange(80), klass] = 1

class Classifier:
    def __init__(self, sizes):
        self.w = [rng.normal(size=(a, b)) / np.sqrt(a) for a, b in zip(sizes, sizes[1:])]
        self.b = [np.zeros((1, b)) for b in sizes[1:]]

    def predict(self, x):
        self.h = np.tanh(x @ self.w[0] + self.b[0])
        s = self.h @ self.w[1] + self.b[1]
        e = np.exp(s - np.max(s, axis=1, keepdims=True))
        return e / np.sum(e, axis=1, keepdims=True)

    def train_step(self, x, t, lr):
        p = self.predict(x)
        delta2 = (p - t) * p * (1 - p)
        delta1 = delta2 @ self.w[1].T * (1 - self.h ** 2)
        self.w[1] -= lr * self.h.T @ delta2 / len(x)
        self.b[1] -= lr * delta2.mean(axis=0, keepdims=True)
        self.w[0] -= lr * x.T @ delta1 / len(x)
        self.b[0] -= lr * delta1.mean(axis=0, keepdims=True)
        return -np.mean(np.sum(t * np.log(p), axis=1))

clf = Classifier([3, 9, 4])
for epoch in range(300):
    ce = clf.train_step(X, onehot, 0.5)
    if epoch % 60 == 0:
        print("epoch", epoch, "cross-entropy", ce)
print("accuracy", np.mean(clf.predict(X).argmax(axis=1) == klass))
