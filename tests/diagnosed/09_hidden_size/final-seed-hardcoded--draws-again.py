# mistake: final-seed-hardcoded
# question: 09_hidden_size/final_error
# style: class own draw

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second


class Net:
    seed = 1

    def __init__(self, X, y, hidden):
        self.X, self.y = X, y
        self.w, self.v = initial_weights(X.shape[1], hidden, y.shape[1], self.seed)

    def forward(self):
        self.h = 1 / (1 + np.exp(-np.inner(self.X, self.w.T)))
        self.o = 1 / (1 + np.exp(-np.inner(self.h, self.v.T)))

    def error(self):
        self.forward()
        return np.abs(self.o - self.y).mean()

    def step(self, alpha):
        self.forward()
        d = (self.y - self.o) * self.o * (1 - self.o)
        e = np.inner(d, self.v) * self.h * (1 - self.h)
        self.v = self.v + alpha * np.inner(self.h.T, d.T)
        self.w = self.w + alpha * np.inner(self.X.T, e.T)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    net = Net(X, y, hidden_size)
    for _ in range(iterations):
        net.step(alpha)
    return net.error()
