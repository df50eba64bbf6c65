# verdict: wrong
# line: 30
import numpy as np

np.random.seed(12)

class Net:
    def __init__(self, n_in, n_hid):
        self.W1 = np.random.randn(n_in, n_hid) / np.sqrt(n_in)
        self.b1 = np.zeros((1, n_hid))
        self.W2 = np.random.randn(n_hid, 1) / np.sqrt(n_hid)
        self.b2 = np.zeros((1, 1))

    def forward(self, X):
        self.X = X
        self.z1 = X.dot(self.W1) + self.b1
        self.a1 = np.tanh(self.z1)
        self.z2 = self.a1.dot(self.W2) + self.b2
        return self.z2

    def backward(self, y, lr):
        n = len(y)
        dz2 = (self.z2 - y) / n
        dW2 = self.a1.T.dot(dz2)
        db2 = dz2.sum(axis=0, keepdims=True)
        dz1 = dz2.dot(self.W2.T) * (1 - self.a1 ** 2)
        dW1 = self.X.T.dot(dz1)
        db1 = dz1.sum(axis=0, keepdims=True)
        self.W1 -= lr * dW1
        self.b1 -= lr * db2
        self.W2 -= lr * dW2
        self.b2 -= lr * db2


# price of a second hand bike from age and km (made up)
age = np.random.uniform(0, 10, (50, 1))
km = np.random.uniform(0, 20, (50, 1))
price = 9 * np.exp(-0.2 * age) - 0.12 * km + 0.2 * np.random.randn(50, 1)

X = np.hstack([(age - 5) / 3, (km - 10) / 6])
net = Net(2, 7)
for i in range(800):
    out = net.forward(X)
    net.backward(price, lr=0.05)
    if i % 200 == 0:
        print(i, np.mean((out - price) ** 2))
