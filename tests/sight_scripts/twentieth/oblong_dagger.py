# verdict: wrong
# line: 9
# also: 11
# why: initial weights: All weights are zero, so the hidden units stay copies of each other.
import numpy as np

class Net:
    def __init__(self, nx, nh, ny):
        self.Wxh = np.zeros((nx, nh))
        self.bh = np.zeros((1, nh))
        self.Why = np.zeros((nh, ny))
        self.by = np.zeros((1, ny))

    def run(self, x):
        self.hid = 1 / (1 + np.exp(-(x @ self.Wxh + self.bh)))
        self.out = 1 / (1 + np.exp(-(self.hid @ self.Why + self.by)))
        return self.out

    def learn(self, x, y, lr):
        self.run(x)
        dy = (self.out - y) * self.out * (1 - self.out)
        dh = (dy @ self.Why.T) * self.hid * (1 - self.hid)
        self.Why -= lr * (self.hid.T @ dy)
        self.by -= lr * dy.sum(axis=0, keepdims=True)
        self.Wxh -= lr * (x.T @ dh)
        self.bh -= lr * dh.sum(axis=0, keepdims=True)

np.random.seed(0)
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y = np.array([[0], [1], [1], [1]], dtype=float)
net = Net(2, 4, 1)
for i in range(5000):
    net.learn(x, y, 0.5)
    if i % 1000 == 0:
        print(i, ((net.out - y) ** 2).sum())
print(net.run(x))
