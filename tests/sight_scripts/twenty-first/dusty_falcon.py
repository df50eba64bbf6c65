# verdict: wrong
# line: 34
# also: 32
# why: hidden delta: The gradient is sent back through weights that were already updated.
import numpy as np

np.random.seed(1)


class Dense:
    def __init__(self, units_in, units, activation):
        self.W = np.random.randn(units_in, units) * np.sqrt(1.0 / units_in)
        self.b = np.zeros((1, units))
        self.activation = activation

    def forward(self, inputs):
        self.inputs = inputs
        z = inputs @ self.W + self.b
        if self.activation == "sigmoid":
            self.output = 1 / (1 + np.exp(-z))
        elif self.activation == "tanh":
            self.output = np.tanh(z)
        else:
            self.output = z
        return self.output

    def backward(self, grad, lr):
        if self.activation == "sigmoid":
            grad = grad * self.output * (1 - self.output)
        elif self.activation == "tanh":
            grad = grad * (1 - self.output ** 2)
        self.W -= lr * self.inputs.T @ grad
        self.b -= lr * grad.sum(axis=0, keepdims=True)
        return grad @ self.W.T


class Sequential:
    def __init__(self):
        self.layers = []

    def add(self, layer):
        self.layers.append(layer)

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def fit(self, x, y, epochs, lr):
        for epoch in range(epochs):
            out = self.predict(x)
            grad = 2 * (out - y) / len(x)
            for layer in reversed(self.layers):
                grad = layer.backward(grad, lr)
            if epoch % 200 == 0:
                print("epoch", epoch, "mse", np.mean((out - y) ** 2))


bits = np.array([[i >> k & 1 for k in range(4)] for i in range(16)], dtype=float)
parity = bits.sum(axis=1, keepdims=True) % 2

model = Sequential()
model.add(Dense(4, 10, "tanh"))
model.add(Dense(10, 6, "tanh"))
model.add(Dense(6, 1, "sigmoid"))
model.fit(bits, parity, epochs=1000, lr=0.5)
print(model.predict(bits).round(2).ravel())
