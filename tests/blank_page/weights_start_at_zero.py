# verdict: wrong
# first wrong: init
# line: 11
# mistake: init-zeros
# why: all weights start at zero, so the hidden neurons stay equal for ever
import numpy as np

class Net:
    def __init__(self, *sizes):
        self.sizes = sizes
        self.w = [np.zeros(shape) for shape in zip(sizes, sizes[1:])]

    def predict(self, x):
        self.seen = []
        for w in self.w:
            self.seen.append(x)
            x = 1 / (1 + np.exp(-x @ w))
        return x

    def train(self, x, y, alpha=0.5, n=10000):
        for _ in range(n):
            out = self.predict(x)
            delta = (out - y) * out * (1 - out)
            for k in reversed(range(len(self.w))):
                g = self.seen[k].T @ delta
                delta = delta @ self.w[k].T * self.seen[k] * (1 - self.seen[k])
                self.w[k] -= alpha * g

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
net = Net(3, 4, 1)
net.train(x, y)
print(net.predict(x), *net.w, sep="\n")
