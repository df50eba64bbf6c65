# verdict: right
import numpy as np


class Layer:
    """One fully connected sigmoid layer with its own bias."""

    def __init__(self, n_in, n_out, rng):
        self.W = rng.normal(scale=n_in ** -0.5, size=(n_in, n_out))
        self.b = np.zeros(n_out)

    def forward(self, inp):
        self.inp = inp
        self.out = 1.0 / (1.0 + np.exp(-(inp @ self.W + self.b)))
        return self.out

    def backward(self, grad_out, lr):
        grad_z = grad_out * self.out * (1.0 - self.out)
        grad_in = grad_z @ self.W.T
        self.W -= lr * (self.inp.T @ grad_z)
        self.b -= lr * grad_z.sum(axis=0)
        return grad_in


class Network:
    def __init__(self, sizes, seed=0):
        rng = np.random.default_rng(seed)
        self.layers = [Layer(a, b, rng) for a, b in zip(sizes, sizes[1:])]

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def fit(self, x, y, lr, epochs):
        for epoch in range(epochs):
            grad = self.predict(x) - y
            if epoch % 1000 == 0:
                print(f"epoch {epoch:5d}  mean |error| {np.abs(grad).mean():.4f}")
            for layer in reversed(self.layers):
                grad = layer.backward(grad, lr)


if __name__ == "__main__":
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
    Y = np.array([[0], [1], [1], [0]], dtype=float)
    net = Network([2, 6, 4, 1], seed=3)
    net.fit(X, Y, lr=1.5, epochs=6000)
    print(net.predict(X).round(3).ravel())
