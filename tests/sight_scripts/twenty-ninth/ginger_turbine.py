# verdict: right
import numpy as np

class Net:
    def __init__(self, d, h, rng):
        self.W1 = rng.randn(d, h) * np.sqrt(2.0 / d)
        self.b1 = np.zeros(h)
        self.W2 = rng.randn(h, 1) * np.sqrt(2.0 / h)
        self.b2 = np.zeros(1)

    def forward(self, X):
        self.X = X
        self.z = X.dot(self.W1) + self.b1
        self.h = np.where(self.z > 0, self.z, 0.1 * self.z)
        self.p = 1.0 / (1.0 + np.exp(-(self.h.dot(self.W2) + self.b2)))
        return self.p

    def backward(self, y):
        m = len(y)
        dlogit = (self.p - y) / m
        self.gW2 = self.h.T.dot(dlogit)
        self.gb2 = dlogit.sum(axis=0)
        dh = dlogit.dot(self.W2.T)
        dz = dh * np.where(self.z > 0, 1.0, 0.1)
        self.gW1 = self.X.T.dot(dz)
        self.gb1 = dz.sum(axis=0)

    def step(self, lr):
        self.W1 = self.W1 - lr * self.gW1
        self.b1 = self.b1 - lr * self.gb1
        self.W2 = self.W2 - lr * self.gW2
        self.b2 = self.b2 - lr * self.gb2

rng = np.random.RandomState(6)
X = rng.uniform(-1, 1, (160, 2))
y = (X[:, [0]] ** 2 + X[:, [1]] ** 2 < 0.5).astype(float)

net = Net(2, 12, rng)
for epoch in range(150):
    order = rng.permutation(len(X))
    for s in range(0, len(X), 32):
        pick = order[s:s + 32]
        net.forward(X[pick])
        net.backward(y[pick])
        net.step(0.5)
    if epoch % 30 == 0:
        p = net.forward(X)
        print(epoch, -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))
print("acc", ((net.forward(X) > 0.5) == y).mean())
