# verdict: right
import numpy as np

class Dense:
    def __init__(self, n_in, n_out, rng):
        self.W = rng.normal(0, np.sqrt(2 / n_in), (n_in, n_out))
        self.b = np.zeros(n_out)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, grad, lr):
        back = grad @ self.W.T
        self.W -= lr * self.x.T @ grad
        self.b -= lr * grad.sum(axis=0)
        return back

class LeakyReLU:
    def __init__(self, alpha=0.05):
        self.alpha = alpha

    def forward(self, x):
        self.slope = np.where(x > 0, 1.0, self.alpha)
        return x * self.slope

    def backward(self, grad, lr):
        return grad * self.slope

class Model:
    def __init__(self, *layers):
        self.layers = layers

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def fit(self, x, y, epochs, lr):
        for e in range(epochs):
            out = self.predict(x)
            grad = 2 * (out - y) / y.size
            if e % 100 == 0:
                print("epoch", e, "mse", np.mean((out - y) ** 2))
            for layer in reversed(self.layers):
                grad = layer.backward(grad, lr)

rng = np.random.default_rng(0)
X = rng.uniform(-1, 1, (64, 2))
Y = np.c_[X[:, 0] ** 2, X[:, 0] * X[:, 1]]
net = Model(Dense(2, 12, rng), LeakyReLU(), Dense(12, 8, rng), LeakyReLU(), Dense(8, 2, rng))
net.fit(X, Y, 500, 0.1)
