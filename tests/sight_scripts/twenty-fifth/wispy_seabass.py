# verdict: wrong
# line: 31
# why: output delta: The slope of the output sigmoid is in the loss gradient and once more in the layer's backward.
import numpy as np

class Affine:
    def __init__(self, n, m):
        self.W = np.random.normal(0, 1 / np.sqrt(n), (n, m))
        self.b = np.zeros(m)
    def forward(self, X):
        self.X = X
        return X @ self.W + self.b
    def backward(self, dZ):
        self.dW = self.X.T @ dZ
        self.db = dZ.sum(axis=0)
        return dZ @ self.W.T
    def step(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db

class Sigmoid:
    def forward(self, Z):
        self.A = 1 / (1 + np.exp(-Z))
        return self.A
    def backward(self, dA):
        return dA * self.A * (1 - self.A)
    def step(self, lr):
        pass

def mse_gradient(out, target):
    return (out - target) * out * (1 - out)

np.random.seed(41)
X = np.random.uniform(-1, 1, (60, 2))
Y = 1.0 * (X[:, :1] > X[:, 1:])
net = [Affine(2, 5), Sigmoid(), Affine(5, 1), Sigmoid()]

def feed(v):
    for layer in net:
        v = layer.forward(v)
    return v

for epoch in range(1000):
    g = mse_gradient(feed(X), Y)
    for layer in reversed(net):
        g = layer.backward(g)
    for layer in net:
        layer.step(0.2)
print("error", np.mean((feed(X) - Y) ** 2))
