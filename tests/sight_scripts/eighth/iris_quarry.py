# verdict: wrong
# line: 40
# why: Only the first layer has a method of the name that the step looks for, so the last layer stays untrained.
import numpy as np

class Tanh:
    def forward(self, z):
        self.a = np.tanh(z)
        return self.a
    def backward(self, grad):
        return grad * (1 - self.a ** 2)

class Dense:
    def __init__(self, n_in, n_out, rng):
        self.W = rng.normal(0, 0.6, (n_in, n_out))
        self.b = np.zeros(n_out)
    def forward(self, x):
        self.x = x
        return x @ self.W + self.b
    def backward(self, grad):
        self.dW = self.x.T @ grad
        self.db = grad.sum(axis=0)
        return grad @ self.W.T
    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db

class Model:
    def __init__(self, layers):
        self.layers = layers
    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x
    def train_step(self, x, y, lr):
        out = self.forward(x)
        grad = (out - y) / len(x)
        for layer in self.layers[::-1]:
            grad = layer.backward(grad)
        for layer in self.layers[:-1]:
            if isinstance(layer, Dense):
                layer.update(lr)
        return float(np.mean((out - y) ** 2))

rng = np.random.default_rng(106)
X = rng.uniform(-1, 1, (20, 3))
y = X[:, [0]] * X[:, [1]] + X[:, [2]] ** 2
model = Model([Dense(3, 8, rng), Tanh(), Dense(8, 1, rng)])
for epoch in range(1000):
    loss = model.train_step(X, y, 0.2)
print("loss %.5f" % loss)
