# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each layer object sends its delta back through its old weights, then changes them
import numpy as np

np.random.seed(0)

class Dense:
    def __init__(self, n_in, n_out):
        self.W = np.random.randn(n_in, n_out)

    def forward(self, x):
        self.x = x
        self.out = 1 / (1 + np.exp(-x.dot(self.W)))
        return self.out

    def backward(self, grad_out, lr):
        delta = grad_out * self.out * (1 - self.out)
        grad_in = delta.dot(self.W.T)      # before W moves!
        self.W -= lr * self.x.T.dot(delta)
        return grad_in


class Sequential:
    def __init__(self, *layers):
        self.layers = layers

    def __call__(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def fit(self, x, t, epochs, lr):
        for e in range(epochs):
            p = self(x)
            g = p - t
            for layer in reversed(self.layers):
                g = layer.backward(g, lr)
            if e % 10000 == 0:
                print("epoch", e, "loss", 0.5 * np.sum((p - t) ** 2))


X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
T = np.array([[0],[1],[1],[0]])
net = Sequential(Dense(3, 5), Dense(5, 1))
net.fit(X, T, 30000, 1.0)
print(net(X))
