# verdict: wrong
# first wrong: hidden_delta
# line: 28
# mistake: -
# why: the method that sends the delta back is called after the output weights have moved
import numpy as np


class Net:
    def __init__(self, width):
        random = np.random.default_rng(12)
        self.low, self.high = random.normal(size=(3, width)), random.normal(size=(width, 1))

    def guess(self, samples):
        self.samples = samples
        self.hidden = np.tanh(samples @ self.low)
        self.out = 1 / (1 + np.exp(-(self.hidden @ self.high)))
        return self.out

    def sent_back(self, delta):
        return delta @ self.high.T * (1 - self.hidden**2)

    def slopes(self, delta):
        return self.samples.T @ delta

    def step(self, wanted):
        delta = (self.out - wanted) * self.out * (1 - self.out)
        self.high -= 0.4 * self.hidden.T @ delta
        self.low -= 0.4 * self.slopes(self.sent_back(delta))


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
net = Net(5)
for turn in range(1500):
    net.guess(X)
    net.step(y)
