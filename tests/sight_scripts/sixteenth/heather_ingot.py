# verdict: wrong
# line: 33
# why: binary cross-entropy divided by p(1-p), the sigmoid derivative then left out
import numpy as np

np.random.seed(84)


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


class BinaryCrossEntropy:
    def value(self, p, y):
        return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))

    def derivative(self, p, y):
        return (p - y) / (p * (1 - p)) / len(y)


x = np.random.randn(80, 2)
y = (x[:, :1] ** 2 > x[:, 1:]).astype(float)

W1, b1 = np.random.randn(2, 7) * 0.6, np.zeros(7)
W2, b2 = np.random.randn(7, 1) * 0.6, np.zeros(1)
loss = BinaryCrossEntropy()
lr = 0.05

for epoch in range(500):
    h = sigmoid(x @ W1 + b1)
    p = sigmoid(h @ W2 + b2)

    dz2 = loss.derivative(p, y)
    dz1 = dz2 @ W2.T * h * (1 - h)

    W2 -= lr * h.T @ dz2
    b2 -= lr * dz2.sum(axis=0)
    W1 -= lr * x.T @ dz1
    b1 -= lr * dz1.sum(axis=0)

    if epoch % 100 == 0:
        print(epoch, loss.value(p, y))
