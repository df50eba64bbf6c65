# verdict: wrong
# line: 23
# also: 21, 22
# why: the layer returns the input gradient through its already updated weights
import numpy as np

rng = np.random.default_rng(99)


class Linear:
    def __init__(self, n_in, n_out, lr):
        self.W = rng.normal(0, 1, (n_in, n_out))
        self.b = np.zeros(n_out)
        self.lr = lr

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, grad):
        self.W -= self.lr * self.x.T @ grad
        self.b -= self.lr * grad.sum(axis=0)
        return grad @ self.W.T


class Sigmoid:
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, grad):
        return grad * self.y * (1 - self.y)


class Sequential:
    def __init__(self, *layers):
        self.layers = layers

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, grad):
        for layer in self.layers[::-1]:
            grad = layer.backward(grad)


model = Sequential(Linear(2, 6, 0.5), Sigmoid(), Linear(6, 4, 0.5), Sigmoid(), Linear(4, 1, 0.5), Sigmoid())
X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
Y = np.array([[0.], [1.], [1.], [0.]])

for epoch in range(3000):
    out = model.forward(X)
    model.backward(out - Y)
    if epoch % 600 == 0:
        print(epoch, float(np.mean((out - Y) ** 2)))

print(model.forward(X).ravel())
