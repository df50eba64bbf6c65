# verdict: wrong
# line: 40
# also: 19, 20, 41, 42, 43
# why: layer modules accumulate gradients and are never reset
import numpy as np

class Linear:
    def __init__(self, n_in, n_out, rng):
        self.W = rng.standard_normal((n_in, n_out)) / np.sqrt(n_in)
        self.b = np.zeros(n_out)
        self.gW = np.zeros_like(self.W)
        self.gb = np.zeros_like(self.b)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, g):
        self.gW += self.x.T @ g
        self.gb += g.sum(axis=0)
        return g @ self.W.T

class Tanh:
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, g):
        return g * (1 - self.out ** 2)

rng = np.random.default_rng(5)
X = rng.uniform(-2, 2, (64, 2))
Y = np.sin(X[:, :1]) * X[:, 1:]

l1, act, l2 = Linear(2, 10, rng), Tanh(), Linear(10, 1, rng)
lr = 0.01
for epoch in range(200):
    pred = l2.forward(act.forward(l1.forward(X)))
    g = 2 * (pred - Y) / len(X)
    l1.backward(act.backward(l2.backward(g)))
    for layer in (l1, l2):
        layer.W -= lr * layer.gW
        layer.b -= lr * layer.gb
    if epoch % 50 == 0:
        print(epoch, np.mean((pred - Y) ** 2))
