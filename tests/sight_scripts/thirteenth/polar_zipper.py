# verdict: wrong
# line: 28
# why: bias gradient summed over units instead of samples (4 by 4 hides it)
import numpy as np
np.random.seed(44)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
Y = np.array([[0], [1], [1], [0]])

class MLP(object):
    def __init__(self, nh):
        self.W1 = np.random.randn(2, nh)
        self.b1 = np.zeros(nh)
        self.W2 = np.random.randn(nh, 1)
        self.b2 = np.zeros(1)

    def forward(self, X):
        self.h = np.tanh(X @ self.W1 + self.b1)
        self.o = 1 / (1 + np.exp(-(self.h @ self.W2 + self.b2)))
        return self.o

    def step(self, X, Y, lr):
        o = self.forward(X)
        d2 = (o - Y) / len(X)
        d1 = (d2 @ self.W2.T) * (1 - self.h ** 2)
        self.W2 -= lr * self.h.T @ d2
        self.b2 -= lr * d2.sum(axis=0)
        self.W1 -= lr * X.T @ d1
        self.b1 -= lr * d1.sum(axis=1)
        return -np.mean(Y * np.log(o) + (1 - Y) * np.log(1 - o))

net = MLP(4)
for e in range(1500):
    c = net.step(X, Y, 0.4)
    if e % 300 == 0:
        print("epoch", e, "cost", c)
print(net.forward(X).round(3))
