# verdict: wrong
# line: 29
# why: a letter is missing in the attribute's name, so the new bias is stored where nobody reads it

import numpy as np


class XorNet:
    def __init__(self):
        self.w_hidden = np.random.uniform(-1, 1, (2, 4))
        self.b_hidden = np.random.uniform(-1, 1, (1, 4))
        self.w_out = np.random.uniform(-1, 1, (4, 1))
        self.b_out = np.random.uniform(-1, 1, (1, 1))

    def sig(self, x):
        return 1 / (1 + np.exp(-x))

    def feed_forward(self, X):
        self.hidden = self.sig(X @ self.w_hidden + self.b_hidden)
        return self.sig(self.hidden @ self.w_out + self.b_out)

    def train_once(self, X, y, lr):
        out = self.feed_forward(X)
        d_out = (y - out) * out * (1 - out)
        d_hidden = (d_out @ self.w_out.T) * self.hidden * (1 - self.hidden)
        self.w_out = self.w_out + lr * self.hidden.T @ d_out
        self.b_out = self.b_out + lr * d_out.sum(axis=0, keepdims=True)
        self.w_hidden = self.w_hidden + lr * X.T @ d_hidden
        self.b_hiden = self.b_hidden + lr * d_hidden.sum(axis=0, keepdims=True)
        return float(((y - out) ** 2).mean())


np.random.seed(56)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
net = XorNet()
losses = []
for step in range(4000):
    losses.append(net.train_once(X, y, 0.9))
print("loss at start / end:", losses[0], losses[-1])
print(net.feed_forward(X))
