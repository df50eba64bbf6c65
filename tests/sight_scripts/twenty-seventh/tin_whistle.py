# verdict: wrong
# line: 31
# also: 24, 29
# autograd-like module list, sums over the samples of an epoch
import numpy as np

rng = np.random.default_rng(2)


class Dense:
    def __init__(self, n_in, n_out):
        self.W = rng.normal(0, 0.7, (n_out, n_in))
        self.b = np.zeros(n_out)
        self.gW = np.zeros_like(self.W)
        self.gb = np.zeros_like(self.b)

    def forward(self, x):
        self.x = x
        self.a = np.tanh(self.W @ x + self.b)
        return self.a

    def backward(self, g):
        g = g * (1 - self.a ** 2)
        self.gW += np.outer(g, self.x)
        self.gb += g
        return self.W.T @ g

    def apply(self, lr):
        self.W -= lr * self.gW
        self.b -= lr * self.gb
        self.gb[:] = 0


layers = [Dense(2, 5), Dense(5, 1)]
xs = rng.uniform(-1, 1, (30, 2))
ts = np.where(xs[:, 0] > xs[:, 1] ** 2, 0.8, -0.8)

for epoch in range(300):
    loss = 0.0
    for x, t in zip(xs, ts):
        for layer in layers:
            x = layer.forward(x)
        g = x - t
        loss += float(g[0] ** 2)
        for layer in layers[::-1]:
            g = layer.backward(g)
    for layer in layers:
        layer.apply(0.002)
    if epoch % 50 == 0:
        print(epoch, loss)
