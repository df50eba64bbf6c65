# verdict: wrong
# line: 26
# why: hidden biases never updated though the class has them and computes their gradient
import numpy as np

class Network:
    def __init__(self, n_in, n_hid, n_out):
        np.random.seed(23)
        self.W1 = np.random.randn(n_in, n_hid)
        self.b1 = np.random.randn(n_hid)
        self.W2 = np.random.randn(n_hid, n_out)
        self.b2 = np.random.randn(n_out)

    def forward(self, X):
        self.h = np.tanh(X @ self.W1 + self.b1)
        self.o = 1 / (1 + np.exp(-(self.h @ self.W2 + self.b2)))
        return self.o

    def backward(self, X, y, lr):
        d_o = (self.o - y) * self.o * (1 - self.o)
        d_h = d_o @ self.W2.T * (1 - self.h ** 2)
        dW1, db1 = X.T @ d_h, d_h.sum(axis=0)
        dW2, db2 = self.h.T @ d_o, d_o.sum(axis=0)
        self.W2 -= lr * dW2
        self.b2 -= lr * db2
        self.W1 -= lr * dW1

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[1], [0], [0], [1]])
nn = Network(2, 5, 1)
for i in range(2000):
    nn.forward(X)
    nn.backward(X, y, 0.2)
print(nn.forward(X))
