# verdict: wrong
# first wrong: error
# line: 24
# mistake: error-on-rounded-prediction
# why: the difference is taken from the rounded answer, so learning stops as soon as it rounds right

import numpy as np

class Answerer:
    def __init__(self, lr):
        rng = np.random.default_rng(7)
        self.w_ih = rng.standard_normal((2, 4))
        self.b_h = rng.standard_normal(4)
        self.w_ho = rng.standard_normal((4, 1))
        self.b_o = rng.standard_normal(1)
        self.lr = lr

    def answer(self, X):
        hidden = 1 / (1 + np.exp(-(X @ self.w_ih + self.b_h)))
        return hidden, 1 / (1 + np.exp(-(hidden @ self.w_ho + self.b_o)))

    def improve(self, X, y):
        hidden, answer = self.answer(X)
        miss = np.round(answer) - y
        d_o = miss * answer * (1 - answer)
        d_h = d_o @ self.w_ho.T * hidden * (1 - hidden)
        self.w_ho -= self.lr * hidden.T @ d_o
        self.b_o -= self.lr * d_o.sum(axis=0)
        self.w_ih -= self.lr * X.T @ d_h
        self.b_h -= self.lr * d_h.sum(axis=0)
        return int(np.abs(miss).sum())

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
net = Answerer(lr=0.5)
for day in range(10000):
    mistakes = net.improve(X, y)
    if day % 1000 == 0:
        print("day", day, "mistakes", mistakes)
