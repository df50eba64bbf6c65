# verdict: wrong
# line: 32
# why: derivatives: the ReLU's gradient passes where its input is negative instead of positive
import numpy as np

rng = np.random.default_rng(3)


class Dense:
    def __init__(self, n_in, n_out):
        self.W = rng.normal(0, np.sqrt(2 / n_in), (n_in, n_out))
        self.b = np.full(n_out, 0.05)

    def forward(self, x):
        self.inp = x
        return np.dot(x, self.W) + self.b

    def backward(self, grad, lr):
        down = np.dot(grad, self.W.T)
        self.W -= lr * np.dot(self.inp.T, grad)
        self.b -= lr * grad.sum(axis=0)
        return down


class Relu:
    def forward(self, x):
        self.inp = x
        return np.maximum(0, x)

    def backward(self, grad, lr):
        grad = grad.copy()
        grad[self.inp > 0] = 0
        return grad


class Model:
    def __init__(self, *layers):
        self.layers = list(layers)

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return 1 / (1 + np.exp(-x))

    def backward(self, grad, lr):
        for layer in self.layers[::-1]:
            grad = layer.backward(grad, lr)


X = rng.normal(size=(120, 2))
Y = (X[:, 0] * X[:, 1] > 0).astype(float).reshape(-1, 1)
model = Model(Dense(2, 12), Relu(), Dense(12, 8), Relu(), Dense(8, 1))
for epoch in range(500):
    out = model.forward(X)
    model.backward((out - Y) / len(X), 0.3)
print("acc", np.mean((out > 0.5) == Y))
