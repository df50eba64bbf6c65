# verdict: wrong
# line: 39
# also: 38
# why: one activation object is used for two layers, its memory is overwritten
import numpy as np

np.random.seed(52)


class Affine:
    def __init__(self, n_in, n_out):
        self.W = np.random.randn(n_in, n_out) / np.sqrt(n_in)
        self.b = np.zeros(n_out)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, g, lr):
        back = g @ self.W.T
        self.W -= lr * self.x.T @ g
        self.b -= lr * g.sum(axis=0)
        return back


class Tanh:
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, g, lr):
        return g * (1 - self.out ** 2)


x = np.random.uniform(-1, 1, (50, 2))
y = (x[:, :1] + x[:, 1:]) ** 2 / 2

tanh = Tanh()
layers = [Affine(2, 10), tanh, Affine(10, 10), tanh, Affine(10, 1)]

for epoch in range(800):
    out = x
    for layer in layers:
        out = layer.forward(out)
    grad = (out - y) / len(x)
    for layer in reversed(layers):
        grad = layer.backward(grad, 0.1)
    if epoch % 200 == 0:
        print(epoch, float(np.mean((out - y) ** 2)))
