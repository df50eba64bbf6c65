# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a forward pass before the loop and one at its end
import numpy as np


class Net:
    def __init__(self):
        rng = np.random.default_rng(3)
        self.w0 = rng.uniform(-1, 1, (3, 4))
        self.w1 = rng.uniform(-1, 1, (4, 1))

    def forward(self, x):
        self.h = 1 / (1 + np.exp(-(x @ self.w0)))
        self.o = 1 / (1 + np.exp(-(self.h @ self.w1)))
        return self.o

    def backward(self, x, y, rate):
        d2 = (self.o - y) * self.o * (1 - self.o)
        d1 = d2 @ self.w1.T * self.h * (1 - self.h)
        self.w1 -= rate * self.h.T @ d2
        self.w0 -= rate * x.T @ d1


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
net = Net()
out = net.forward(X)
error = abs(y - out).mean()
epoch = 0
while error > 0.03 and epoch < 20000:
    net.backward(X, y, 2.0)
    out = net.forward(X)
    error = abs(y - out).mean()
    epoch += 1
print(epoch, error)
