# verdict: wrong
# line: 28
# why: Only one single update is made; the loop over the epochs is missing (the call happens once).
import numpy as np

class Net:
    def __init__(self):
        np.random.seed(5)
        self.w1 = np.random.randn(2, 3)
        self.w2 = np.random.randn(3, 1)

    def sigmoid(self, s, deriv=False):
        if deriv:
            return s * (1 - s)
        return 1 / (1 + np.exp(-s))

    def forward(self, X):
        self.h = self.sigmoid(np.dot(X, self.w1))
        return self.sigmoid(np.dot(self.h, self.w2))

    def backward(self, X, y, o):
        o_delta = (y - o) * self.sigmoid(o, deriv=True)
        h_delta = o_delta.dot(self.w2.T) * self.sigmoid(self.h, deriv=True)
        self.w2 += self.h.T.dot(o_delta)
        self.w1 += X.T.dot(h_delta)

    def train(self, X, y, epochs):
        o = self.forward(X)
        self.backward(X, y, o)

X = np.array(([2, 9], [1, 5], [3, 6]), dtype=float)
y = np.array(([92], [86], [89]), dtype=float)
X = X / np.amax(X, axis=0)
y = y / 100

net = Net()
net.train(X, y, 1000)
print("Predicted:", net.forward(X))
print("Loss:", np.mean(np.square(y - net.forward(X))))
