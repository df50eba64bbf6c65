# verdict: wrong
# line: 23
import numpy as np

class Net:
    def __init__(self, width, seed):
        r = np.random.RandomState(seed)
        self.W1 = r.randn(3, width) * 0.6
        self.W2 = r.randn(width, width) * 0.6
        self.W3 = r.randn(width, 1) * 0.6

    def forward(self, X):
        self.X = X
        self.H1 = np.tanh(X.dot(self.W1))
        self.H2 = np.tanh(self.H1.dot(self.W2))
        self.Y = self.H2.dot(self.W3)
        return self.Y

    def backward(self, T, lr):
        n = len(T)
        d3 = (self.Y - T) / n
        d2 = d3.dot(self.W3.T) * (1 - self.H2 ** 2)
        d1 = d2.dot(self.W2) * (1 - self.H1 ** 2)
        self.W3 -= lr * self.H2.T.dot(d3)
        self.W2 -= lr * self.H1.T.dot(d2)
        self.W1 -= lr * self.X.T.dot(d1)

r = np.random.RandomState(4)
X = r.uniform(-1, 1, (64, 3))
T = X[:, [0]] * X[:, [1]] + X[:, [2]] ** 2
net = Net(7, 9)
for i in range(1500):
    Y = net.forward(X)
    net.backward(T, 0.15)
    if i % 300 == 0:
        print(i, float(((Y - T) ** 2).mean()))
