# verdict: wrong
# line: 32
# why: The hidden bias is changed with the output's delta summed instead of the hidden delta.
import numpy as np


class Network(object):
    """Java style: getters, setters, and one method per step."""

    def __init__(self, sizes, rate):
        self.rate = rate
        rnd = np.random.RandomState(31)
        self.w1 = rnd.uniform(-1, 1, (sizes[0], sizes[1]))
        self.b1 = np.zeros(sizes[1])
        self.w2 = rnd.uniform(-1, 1, (sizes[1], sizes[2]))
        self.b2 = np.zeros(sizes[2])

    def getRate(self):
        return self.rate

    def forward(self, x):
        self.h = np.tanh(x.dot(self.w1) + self.b1)
        self.o = 1.0 / (1.0 + np.exp(-(self.h.dot(self.w2) + self.b2)))
        return self.o

    def backward(self, x, t):
        do = (self.o - t) * self.o * (1.0 - self.o)
        dh = do.dot(self.w2.T) * (1.0 - self.h * self.h)
        self.w2 -= self.getRate() * self.h.T.dot(do)
        self.b2 -= self.getRate() * do.sum(axis=0)
        self.w1 -= self.getRate() * x.T.dot(dh)
        self.b1 -= self.getRate() * do.sum(axis=0)

    def fit(self, x, t, epochs):
        for i in range(epochs):
            self.forward(x)
            self.backward(x, t)


x = np.array([[0, 0, 1, 1], [0, 1, 1, 0], [1, 0, 1, 0], [1, 1, 1, 0], [1, 0, 0, 1], [0, 1, 0, 1]], dtype=float)
t = np.array([[0], [1], [1], [0], [1], [1]], dtype=float)
nn = Network([4, 5, 1], 0.4)
nn.fit(x, t, 2500)
print("outputs:", nn.forward(x).ravel().round(2))
