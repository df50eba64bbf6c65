# verdict: wrong
# line: 30
import numpy as np

np.random.seed(6)


class Linear:
    def __init__(self, i, o):
        self.W = np.random.randn(i, o) * np.sqrt(2 / i)
        self.b = np.zeros(o)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T


class ReLU:
    def forward(self, x):
        self.out = np.maximum(x, 0)
        return self.out

    def backward(self, dout):
        dx = dout.copy()
        dx[dout <= 0] = 0
        return dx


X = np.random.uniform(-1, 1, (64, 2))
y = np.maximum(X[:, :1], X[:, 1:])
net = [Linear(2, 12), ReLU(), Linear(12, 12), ReLU(), Linear(12, 1)]

for epoch in range(800):
    out = X
    for l in net:
        out = l.forward(out)
    g = 2 * (out - y) / len(X)
    for l in net[::-1]:
        g = l.backward(g)
    for l in net:
        if isinstance(l, Linear):
            l.W -= 0.03 * l.dW
            l.b -= 0.03 * l.db
    if epoch % 200 == 0:
        print(epoch, np.mean((out - y) ** 2))
