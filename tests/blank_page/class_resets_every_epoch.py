# verdict: wrong
# first wrong: loop
# line: 25
# mistake: loop-reinitialises-weights
# why: the weights are drawn anew at the start of every epoch

import numpy as np

class Trainer:
    def __init__(self, X, y, hidden=4):
        self.X, self.y, self.hidden = X, y, hidden
        self.w0 = self.w1 = None
        self.log = []

    def reset(self):
        np.random.seed(1)
        self.w0 = 2 * np.random.random((self.X.shape[1], self.hidden)) - 1
        self.w1 = 2 * np.random.random((self.hidden, 1)) - 1

    def sigmoid(self, z):
        return 1 / (1 + np.exp(-z))

    def train(self, epochs):
        for epoch in range(epochs):
            self.reset()
            h = self.sigmoid(self.X.dot(self.w0))
            o = self.sigmoid(h.dot(self.w1))
            e = self.y - o
            self.log.append(np.abs(e).mean())
            d1 = e * o * (1 - o)
            d0 = d1.dot(self.w1.T) * h * (1 - h)
            self.w1 += h.T.dot(d1)
            self.w0 += self.X.T.dot(d0)

t = Trainer(np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]), np.array([[0],[1],[1],[0]]))
t.train(5000)
print(t.log[0], t.log[-1])
