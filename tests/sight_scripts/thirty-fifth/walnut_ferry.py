# verdict: wrong
# line: 29
# bootcamp week 4, homework: classify flowers with numpy only
import numpy as np

np.random.seed(42)

# petal length, petal width (cm)
features = np.array([
    [1.4, 0.2], [1.3, 0.2], [1.5, 0.4], [1.7, 0.3], [1.6, 0.2],
    [4.7, 1.4], [4.5, 1.5], [4.0, 1.3], [4.6, 1.5], [3.9, 1.1],
    [6.0, 2.5], [5.1, 1.9], [5.9, 2.1], [5.6, 1.8], [5.8, 2.2],
])
labels = np.repeat([0, 1, 2], 5)
one_hot = np.eye(3)[labels]

features = (features - features.mean(axis=0)) / features.std(axis=0)


class Network:
    def __init__(self, n_in, n_hidden, n_out):
        self.W1 = np.random.randn(n_in, n_hidden) * np.sqrt(2 / n_in)
        self.b1 = np.zeros(n_hidden)
        self.W2 = np.random.randn(n_hidden, n_out) * np.sqrt(2 / n_hidden)
        self.b2 = np.zeros(n_out)

    def softmax(self, z):
        e = np.exp(z - z.max())
        return e / e.sum(axis=0)

    def forward(self, x):
        self.x = x
        self.z1 = x @ self.W1 + self.b1
        self.a1 = np.maximum(0, self.z1)
        self.z2 = self.a1 @ self.W2 + self.b2
        self.probs = self.softmax(self.z2)
        return self.probs

    def backward(self, y, lr):
        m = len(y)
        dz2 = (self.probs - y) / m
        dW2 = self.a1.T @ dz2
        db2 = dz2.sum(axis=0)
        da1 = dz2 @ self.W2.T
        dz1 = da1 * (self.z1 > 0)
        dW1 = self.x.T @ dz1
        db1 = dz1.sum(axis=0)
        self.W1 -= lr * dW1
        self.b1 -= lr * db1
        self.W2 -= lr * dW2
        self.b2 -= lr * db2


net = Network(2, 8, 3)
for epoch in range(200):
    probs = net.forward(features)
    net.backward(one_hot, lr=0.01)
    if (epoch + 1) % 50 == 0:
        acc = (probs.argmax(axis=1) == labels).mean()
        print("epoch", epoch + 1, "accuracy", acc)
