# verdict: wrong
# line: 25
# why: L2 penalty enters the gradient with the wrong sign
import numpy as np

class RidgeNet:
    def __init__(self, d, h, lam=0.01):
        g = np.random.default_rng(0)
        self.W1, self.b1 = g.normal(size=(d, h)), np.zeros(h)
        self.W2, self.b2 = g.normal(size=(h, 1)), np.zeros(1)
        self.lam = lam

    def hidden(self, X):
        return 1 / (1 + np.exp(-(X @ self.W1 + self.b1)))

    def loss(self, X, Y):
        r = self.hidden(X) @ self.W2 + self.b2 - Y
        return (r ** 2).mean() / 2 + self.lam / 2 * ((self.W1 ** 2).sum() + (self.W2 ** 2).sum())

    def step(self, X, Y, lr):
        a = self.hidden(X)
        r = (a @ self.W2 + self.b2 - Y) / len(X)
        da = r @ self.W2.T * a * (1 - a)
        gW2 = a.T @ r + self.lam * self.W2
        gW1 = X.T @ da - self.lam * self.W1
        self.W1 -= lr * gW1
        self.W2 -= lr * gW2
        self.b1 -= lr * da.sum(0)
        self.b2 -= lr * r.sum(0)
        return r

rng = np.random.default_rng(1)
X = rng.normal(size=(90, 3))
Y = np.cos(X.sum(axis=1, keepdims=True))
net = RidgeNet(3, 12)
for k in range(400):
    net.step(X, Y, 0.2)
    if k % 80 == 0:
        print(k, net.loss(X, Y))
