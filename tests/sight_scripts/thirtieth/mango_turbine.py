# verdict: right
import numpy as np

np.random.seed(5)


class Dense:
    def __init__(self, n_in, n_out):
        self.W = np.random.randn(n_in, n_out) * np.sqrt(1.0 / n_in)
        self.b = np.zeros((1, n_out))

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, grad, lr):
        grad_in = grad @ self.W.T
        self.W -= lr * self.x.T @ grad
        self.b -= lr * grad.sum(axis=0, keepdims=True)
        return grad_in


class LeakyReLU:
    def __init__(self, alpha=0.1):
        self.alpha = alpha

    def forward(self, x):
        self.mask = x > 0
        return np.where(self.mask, x, self.alpha * x)

    def backward(self, grad, lr):
        return np.where(self.mask, grad, self.alpha * grad)


class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, grad, lr):
        return grad * self.out * (1 - self.out)


class Sequential:
    def __init__(self, *layers):
        self.layers = layers

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def fit(self, x, y, epochs, batch_size, lr):
        for epoch in range(epochs):
            idx = np.random.permutation(len(x))
            for s in range(0, len(x), batch_size):
                sel = idx[s:s + batch_size]
                out = self.predict(x[sel])
                grad = 2 * (out - y[sel]) / out.size
                for layer in reversed(self.layers):
                    grad = layer.backward(grad, lr)
            if epoch % 20 == 0:
                print(epoch, np.mean((self.predict(x) - y) ** 2))


X = np.random.uniform(-2, 2, (80, 2))
Y = (X[:, :1] ** 2 + X[:, 1:] ** 2 < 2).astype(float)
model = Sequential(Dense(2, 12), LeakyReLU(), Dense(12, 6), LeakyReLU(), Dense(6, 1), Sigmoid())
model.fit(X, Y, epochs=60, batch_size=16, lr=0.8)
