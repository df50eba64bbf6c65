# verdict: wrong
# line: 24
import numpy as np

np.random.seed(70)


class Layer:
    """Fully connected layer with sigmoid."""

    def __init__(self, n_in, n_out):
        self.w = np.random.randn(n_in, n_out)
        self.b = np.random.randn(1, n_out)

    def forward(self, x):
        self.x = x
        self.y = 1 / (1 + np.exp(-(x @ self.w + self.b)))
        return self.y

    def backward(self, error, rate):
        delta = error * self.y * (1 - self.y)
        passed = delta @ self.w.T
        self.w += rate * self.x.T @ delta
        self.b += rate * error.sum(axis=0, keepdims=True)
        return passed


# parity of four bits
X = np.array([[int(c) for c in f"{i:04b}"] for i in range(16)])
y = X.sum(axis=1, keepdims=True) % 2

first, second = Layer(4, 8), Layer(8, 1)
for epoch in range(5000):
    guess = second.forward(first.forward(X))
    error = y - guess
    first.backward(second.backward(error, 0.3), 0.3)
    if epoch % 1000 == 0:
        print(epoch, float(np.abs(error).mean()))
