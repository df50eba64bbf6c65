# verdict: wrong
# line: 11
# also: 13, 7
# why: initial weights: All weights are one and the same number, so the hidden units stay copies of each other.
import numpy as np

start_value = np.random.rand()

class TwoLayer:
    def __init__(self, inputs, hidden, outputs):
        self.w1 = np.full((inputs, hidden), start_value)
        self.b1 = np.zeros((1, hidden))
        self.w2 = np.full((hidden, outputs), start_value)
        self.b2 = np.zeros((1, outputs))

    def forward(self, x):
        self.x = x
        self.a1 = np.tanh(x @ self.w1 + self.b1)
        self.a2 = 1 / (1 + np.exp(-(self.a1 @ self.w2 + self.b2)))
        return self.a2

    def backward(self, y, lr):
        d2 = (self.a2 - y) / len(y)
        d1 = d2 @ self.w2.T * (1 - self.a1 ** 2)
        self.w2 -= lr * self.a1.T @ d2
        self.b2 -= lr * d2.sum(axis=0, keepdims=True)
        self.w1 -= lr * self.x.T @ d1
        self.b1 -= lr * d1.sum(axis=0, keepdims=True)

data = np.array([[0.1, 0.7, 0.3], [0.9, 0.2, 0.8], [0.4, 0.5, 0.1], [0.8, 0.9, 0.6],
                 [0.3, 0.1, 0.9], [0.7, 0.6, 0.2], [0.2, 0.8, 0.5]])
labels = np.array([[1], [0], [0], [1], [0], [1], [1]])

net = TwoLayer(3, 6, 1)
for epoch in range(3000):
    out = net.forward(data)
    net.backward(labels, 0.5)
    if epoch % 500 == 0:
        print(epoch, np.mean((out - labels) ** 2))
