# verdict: wrong
# line: 46
# why: return inside the loop: only the first parameter is ever updated
import numpy as np

rng = np.random.default_rng(38)


class Tensor:
    def __init__(self, *shape, scale=1.0):
        self.data = rng.standard_normal(shape) * scale
        self.grad = None


class MLP:
    def __init__(self):
        self.w1 = Tensor(2, 8)
        self.b1 = Tensor(8, scale=0.0)
        self.w2 = Tensor(8, 1, scale=0.5)
        self.b2 = Tensor(1, scale=0.0)

    def parameters(self):
        return [self.w2, self.b2, self.w1, self.b1]

    def forward(self, x):
        self.x = x
        self.h = np.tanh(x @ self.w1.data + self.b1.data)
        return self.h @ self.w2.data + self.b2.data

    def backward(self, g):
        self.w2.grad = self.h.T @ g
        self.b2.grad = g.sum(axis=0)
        g = g @ self.w2.data.T * (1 - self.h ** 2)
        self.w1.grad = self.x.T @ g
        self.b1.grad = g.sum(axis=0)


class SGD:
    def __init__(self, params, lr):
        self.params = params
        self.lr = lr

    def step(self):
        for p in self.params:
            p.data -= self.lr * p.grad
            return


X = rng.uniform(-1, 1, (32, 2))
Y = np.sin(2 * X[:, :1]) - X[:, 1:] ** 2
net = MLP()
opt = SGD(net.parameters(), lr=0.1)
for epoch in range(500):
    out = net.forward(X)
    loss = np.mean((out - Y) ** 2)
    net.backward(2 * (out - Y) / len(X))
    opt.step()
    if epoch % 100 == 0:
        print("loss", loss)
