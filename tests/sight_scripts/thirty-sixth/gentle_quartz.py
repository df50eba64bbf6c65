# verdict: wrong
# line: 18
import numpy as np


class Dense:
    def __init__(self, n_in, n_out, rng):
        self.w = rng.normal(0, np.sqrt(1 / n_in), (n_in, n_out))
        self.b = np.zeros((1, n_out))

    def forward(self, x):
        self.x = x
        return x @ self.w + self.b

    def backward(self, grad, lr):
        grad_in = grad @ self.w.T
        self.w -= lr * self.x.T @ grad
        self.b -= lr * np.sum(grad)
        return grad_in


class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, grad, lr):
        return grad * (1 - self.y ** 2)


class Model:
    def __init__(self, *layers):
        self.layers = layers

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, grad, lr):
        for layer in self.layers[::-1]:
            grad = layer.backward(grad, lr)


rng = np.random.default_rng(21)
angle = rng.uniform(0, 2 * np.pi, (64, 1))
x = np.hstack([np.cos(angle), np.sin(angle)])
y = np.hstack([np.cos(2 * angle) + 0.5, np.sin(2 * angle)])      # doubling the angle

model = Model(Dense(2, 10, rng), Tanh(), Dense(10, 10, rng), Tanh(), Dense(10, 2, rng))

for epoch in range(600):
    pred = model.forward(x)
    loss = np.mean((pred - y) ** 2)
    model.backward(2 * (pred - y) / y.size, 0.1)
    if epoch % 100 == 0:
        print(f"epoch={epoch} loss={loss:.5f}")
