# verdict: wrong
# line: 11
# why: The ReLU's backward asks for the incoming gradient being positive instead of its input.
import numpy as np

class ReLU:
    def __call__(self, x):
        self.x = x
        return np.maximum(x, 0)
    def backward(self, g):
        return g * (g > 0)

class Linear:
    def __init__(self, ni, no, rng):
        self.w = rng.normal(size=(ni, no)) * np.sqrt(2 / ni)
        self.b = np.zeros(no)
    def __call__(self, x):
        self.x = x
        return x @ self.w + self.b
    def backward(self, g):
        self.gw = self.x.T @ g
        self.gb = g.sum(0)
        return g @ self.w.T

class MSE:
    def __call__(self, p, t):
        self.d = p - t
        return (self.d ** 2).mean()
    def backward(self):
        return 2 * self.d / self.d.size

rng = np.random.default_rng(9)
x = rng.uniform(-1, 1, (128, 4))
t = np.abs(x).sum(1, keepdims=True)
net = [Linear(4, 16, rng), ReLU(), Linear(16, 1, rng)]
lossf = MSE()

for epoch in range(400):
    h = x
    for layer in net:
        h = layer(h)
    loss = lossf(h, t)
    g = lossf.backward()
    for layer in reversed(net):
        g = layer.backward(g)
    for layer in net:
        if hasattr(layer, 'w'):
            layer.w -= 0.05 * layer.gw
            layer.b -= 0.05 * layer.gb
    if epoch % 80 == 0:
        print(epoch, loss)
