# verdict: wrong
# line: 32
# why: Only the last layer gets its weights updated: the update loop skips the first layer.
import numpy as np


class FullyConnected:
    def __init__(self, fan_in: int, fan_out: int, activation: str, rng) -> None:
        self.W = rng.normal(0.0, 1.0 / np.sqrt(fan_in), size=(fan_in, fan_out))
        self.b = np.full(fan_out, 0.05)
        self.activation = activation

    def forward(self, x):
        self.x = x
        self.z = x @ self.W + self.b
        self.a = np.maximum(self.z, 0) if self.activation == "relu" else 1 / (1 + np.exp(-self.z))
        return self.a

    def backward(self, delta):
        self.dW = self.x.T @ delta
        self.db = delta.sum(axis=0)
        return delta @ self.W.T


def train(layers, X, Y, lr=0.1, epochs=300):
    for epoch in range(epochs):
        first, last = layers
        p = last.forward(first.forward(X))
        delta = (p - Y) / len(X)
        grad_hidden = last.backward(delta)
        first.backward(grad_hidden * (first.z > 0))
        for layer in layers[1:]:
            layer.W -= lr * layer.dW
            layer.b -= lr * layer.db
        if epoch % 100 == 0:
            print(epoch, -np.mean(Y * np.log(p) + (1 - Y) * np.log(1 - p)))


def main():
    rng = np.random.default_rng(56)
    X = rng.normal(size=(120, 2))
    Y = (np.sin(2 * X[:, 0]) > X[:, 1]).astype(float).reshape(-1, 1)
    layers = [FullyConnected(2, 12, "relu", rng), FullyConnected(12, 1, "sigmoid", rng)]
    train(layers, X, Y)


main()
