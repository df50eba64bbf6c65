# verdict: wrong
# line: 19
# why: updates: dbiases is summed over everything (no axis=0), so all the biases of a layer get the same number.
import numpy as np

np.random.seed(31)

class Dense:
    def __init__(self, n_in, n_out):
        self.weights = np.random.randn(n_in, n_out) * 0.5
        self.biases = np.zeros((1, n_out))

    def forward(self, inputs):
        self.inputs = inputs
        return inputs @ self.weights + self.biases

    def backward(self, dvalues):
        self.dweights = self.inputs.T @ dvalues
        self.dbiases = np.sum(dvalues)
        return dvalues @ self.weights.T

    def update(self, lr):
        self.weights -= lr * self.dweights
        self.biases -= lr * self.dbiases

class ReLU:
    def forward(self, inputs):
        self.inputs = inputs
        return np.maximum(0, inputs)

    def backward(self, dvalues):
        return dvalues * (self.inputs > 0)

# a ring around a blob
n = 100
ang = np.random.rand(n) * 2 * np.pi
rad = np.r_[np.random.rand(n // 2) * 0.8, 1.2 + np.random.rand(n // 2) * 0.8]
X = np.c_[rad * np.cos(ang), rad * np.sin(ang)]
y = (rad > 1).astype(float).reshape(-1, 1)

d1, relu, d2 = Dense(2, 12), ReLU(), Dense(12, 1)
for epoch in range(1500):
    a = d1.forward(X)
    a = relu.forward(a)
    a = d2.forward(a)
    p = 1 / (1 + np.exp(-a))
    grad = (p - y) / n
    grad = d2.backward(grad)
    grad = relu.backward(grad)
    d1.backward(grad)
    d1.update(0.5)
    d2.update(0.5)

print("accuracy:", ((p > 0.5) == y).mean())
print("biases:", d1.biases)
