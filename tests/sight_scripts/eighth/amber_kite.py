# verdict: right
import numpy as np

# mode switch like in the frameworks
class Net:
    def __init__(self):
        rng = np.random.default_rng(311)
        self.w = rng.normal(0, 1, (3, 6))
        self.v = rng.normal(0, 1, (6, 1))
        self.mode = "train"

    def __call__(self, x):
        self.x = x
        self.h = 1 / (1 + np.exp(-x @ self.w))
        self.o = 1 / (1 + np.exp(-self.h @ self.v))
        return self.o

    def learn(self, t, rate):
        if self.mode != "train":
            return
        d = (t - self.o) * self.o * (1 - self.o)
        e = d @ self.v.T * self.h * (1 - self.h)
        self.v += rate * self.h.T @ d
        self.w += rate * self.x.T @ e

net = Net()
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
T = np.array([[0], [1], [1], [0]])
for i in range(3000):
    net(X)
    net.learn(T, 1.0)
net.mode = "eval"
print(net(X).round(2).ravel())
