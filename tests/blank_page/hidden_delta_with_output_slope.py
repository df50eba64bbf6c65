# verdict: wrong
# first wrong: hidden_delta
# line: 25
# mistake: l1delta-derivative-of-layer2
# why: the hidden delta is scaled by the output's slope instead of the hidden layer's own

import numpy as np


class Net:
    x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    y = np.array([[0], [1], [1], [0]])

    def __init__(self, hidden):
        rng = np.random.default_rng(hidden)
        self.w1 = rng.uniform(-1, 1, (3, hidden))
        self.w2 = rng.uniform(-1, 1, (hidden, 1))

    def forward(self):
        self.h = 1 / (1 + np.exp(-self.x @ self.w1))
        self.o = 1 / (1 + np.exp(-self.h @ self.w2))

    def backward(self):
        self.d_o = (self.y - self.o) * self.slope(self.o)
        self.d_h = (self.d_o @ self.w2.T) * self.slope(self.o)

    def update(self, lr):
        self.w2 = self.w2 + lr * self.h.T @ self.d_o
        self.w1 = self.w1 + lr * self.x.T @ self.d_h

    @property
    def error(self):
        return float(np.mean(np.abs(self.y - self.o)))

    def slope(self, a):
        return a * (1 - a)


for size in (3, 10):
    net = Net(size)
    for i in range(10000):
        net.forward()
        net.backward()
        net.update(0.7)
    print(size, net.error)
