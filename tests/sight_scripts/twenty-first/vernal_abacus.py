# verdict: wrong
# line: 23
# why: forward pass: The output layer gets the first hidden layer again instead of the second.
import numpy as np

class DeepNet:
    """Three weight matrices, all hidden layers of the same size."""

    def __init__(self, n_in, width, n_out, seed):
        r = np.random.default_rng(seed)
        self.w1 = r.normal(0, np.sqrt(1 / n_in), (n_in, width))
        self.w2 = r.normal(0, np.sqrt(1 / width), (width, width))
        self.w3 = r.normal(0, np.sqrt(1 / width), (width, n_out))
        self.b1, self.b2, self.b3 = np.zeros(width), np.zeros(width), np.zeros(n_out)

    @staticmethod
    def act(z):
        return 1 / (1 + np.exp(-z))

    def forward(self, x):
        self.h1 = self.act(x @ self.w1 + self.b1)
        self.h2 = self.act(self.h1 @ self.w2 + self.b2)
        self.o = self.act(self.h1 @ self.w3 + self.b3)
        return self.o

    def backward(self, x, t, lr):
        d3 = self.o - t
        d2 = (d3 @ self.w3.T) * self.h2 * (1 - self.h2)
        d1 = (d2 @ self.w2.T) * self.h1 * (1 - self.h1)
        self.w3 -= lr * self.h2.T @ d3
        self.w2 -= lr * self.h1.T @ d2
        self.w1 -= lr * x.T @ d1
        self.b3 -= lr * d3.sum(0)
        self.b2 -= lr * d2.sum(0)
        self.b1 -= lr * d1.sum(0)


codes = np.array([[(n >> k) & 1 for k in range(4)] for n in range(16)], float)
target = np.c_[codes[:, 0] != codes[:, 1], codes[:, 2] * codes[:, 3] > 0].astype(float)
net = DeepNet(4, 9, 2, seed=15)
for i in range(1500):
    out = net.forward(codes)
    net.backward(codes, target, 0.1)
    if i % 300 == 0:
        print(i, np.mean((out - target) ** 2))
