# verdict: right

import numpy as np


class Brain:
    """A little network with one hidden layer."""

    def __init__(self, n_in, n_hidden, n_out, rate):
        self.weights = [np.random.rand(n_in, n_hidden) - 0.5,
                        np.random.rand(n_hidden, n_out) - 0.5]
        self.rate = rate

    @staticmethod
    def sigmoid(z):
        return 1 / (1 + np.exp(-z))

    @staticmethod
    def sigmoid_prime(z):
        s = 1 / (1 + np.exp(-z))
        return s * (1 - s)

    def think(self, x):
        self.x = x
        self.z1 = x @ self.weights[0]
        self.h = self.sigmoid(self.z1)
        self.z2 = self.h @ self.weights[1]
        self.o = self.sigmoid(self.z2)
        return self.o

    def learn(self, y):
        error = y - self.o
        d2 = error * self.sigmoid_prime(self.z2)
        d1 = d2 @ self.weights[1].T * self.sigmoid_prime(self.z1)
        self.weights[1] += self.rate * self.h.T @ d2
        self.weights[0] += self.rate * self.x.T @ d1
        return np.abs(error).mean()


np.random.seed(8)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
net = Brain(3, 6, 1, rate=1.5)
for i in range(3500):
    net.think(X)
    e = net.learn(y)
    if i % 700 == 0:
        print(i, round(e, 4))
print("Stimulus -> answer")
print(np.c_[X, net.think(X)])
