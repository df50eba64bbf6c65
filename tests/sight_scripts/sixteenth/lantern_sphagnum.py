# verdict: right
import numpy as np

np.random.seed(21)


class Dense:
    def __init__(self, n_in, n_out):
        self.W = np.random.randn(n_in, n_out) * np.sqrt(2.0 / n_in)
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


class ReLU:
    def forward(self, x):
        self.mask = x > 0
        return x * self.mask

    def backward(self, grad):
        return grad * self.mask

    def update(self, lr):
        pass


class SoftmaxCrossEntropy:
    def forward(self, logits, labels):
        shifted = logits - logits.max(axis=1, keepdims=True)
        e = np.exp(shifted)
        self.p = e / e.sum(axis=1, keepdims=True)
        self.labels = labels
        return -np.log(self.p[np.arange(len(labels)), labels]).mean()

    def backward(self):
        g = self.p.copy()
        g[np.arange(len(self.labels)), self.labels] -= 1
        return g / len(self.labels)


centers = np.array([[0, 2], [-2, -1], [2, -1]])
labels = np.arange(90) % 3
points = centers[labels] + 0.6 * np.random.randn(90, 2)

layers = [Dense(2, 12), ReLU(), Dense(12, 8), ReLU(), Dense(8, 3)]
criterion = SoftmaxCrossEntropy()

for epoch in range(300):
    out = points
    for layer in layers:
        out = layer.forward(out)
    loss = criterion.forward(out, labels)
    grad = criterion.backward()
    for layer in reversed(layers):
        grad = layer.backward(grad)
    for layer in layers:
        layer.update(0.3)
    if epoch % 100 == 0:
        print(epoch, round(loss, 4))

print("accuracy:", (out.argmax(axis=1) == labels).mean())
