# verdict: wrong
# line: 38
# also: 39
# why: The hidden delta is asked for after w2 was replaced, so the output delta goes back through the new weights.
"""
Homework 3: network class
"""
import numpy as np

class GateNet:
    def __init__(self, x, t, n_hidden, lr):
        np.random.seed(704)
        self.x, self.t, self.lr = x, t, lr
        self.w1 = np.random.normal(0, 1, (x.shape[1], n_hidden))
        self.w2 = np.random.normal(0, 1, (n_hidden, t.shape[1]))

    @staticmethod
    def act(z):
        return 1 / (1 + np.exp(-z))

    @property
    def hidden(self):
        return self.act(self.x @ self.w1)

    @property
    def out(self):
        return self.act(self.hidden @ self.w2)

    @property
    def delta_out(self):
        return (self.out - self.t) * self.out * (1 - self.out)

    def delta_hidden(self, d):
        return d @ self.w2.T * self.hidden * (1 - self.hidden)

    def train_once(self):
        d = self.delta_out
        self.w2 = self.w2 - self.lr * self.hidden.T @ d
        self.w1 = self.w1 - self.lr * self.x.T @ self.delta_hidden(d)

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
t = np.array([[0, 0], [1, 0], [1, 0], [0, 1]])
net = GateNet(x, t, 4, 1.5)
for epoch in range(1200):
    net.train_once()
print("xor", net.out[:, 0].round(2), "and", net.out[:, 1].round(2))
