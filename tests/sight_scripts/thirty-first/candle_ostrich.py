# verdict: wrong
# line: 35
# also: 36
import numpy as np

rng = np.random.default_rng(36)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


class Layer:
    def __init__(self, i, o):
        self.W = rng.normal(0, 0.8, (i, o))
        self.b = np.zeros(o)

    def __call__(self, x):
        self.x = x
        self.a = sigmoid(x @ self.W + self.b)
        return self.a

    def back(self, delta, lr):
        below = delta @ self.W.T
        self.W -= lr * self.x.T @ delta
        self.b -= lr * delta.sum(0)
        return below


X = rng.normal(size=(50, 3))
y = (X.sum(1, keepdims=True) > 0) * 1.0
first, second = Layer(3, 6), Layer(6, 1)
for epoch in range(600):
    hidden = first(X)
    guess = sigmoid(second(hidden))
    delta = (guess - y) * guess * (1 - guess) / len(X)
    below = second.back(delta, 2.0)
    first.back(below * hidden * (1 - hidden), 2.0)
    if epoch % 100 == 0:
        print(epoch, float(((guess - y) ** 2).mean()))
