# verdict: right
import numpy as np


class TwoLayerSVM:
    def __init__(self, D, H, C, std, seed):
        r = np.random.RandomState(seed)
        self.W1, self.b1 = std * r.randn(D, H), np.zeros(H)
        self.W2, self.b2 = std * r.randn(H, C), np.zeros(C)

    def scores(self, X):
        self.pre = X @ self.W1 + self.b1
        self.hid = np.where(self.pre > 0, self.pre, 0.1 * self.pre)
        return self.hid @ self.W2 + self.b2

    def loss(self, X, y, reg):
        s = self.scores(X)
        N = X.shape[0]
        correct = s[np.arange(N), y][:, None]
        margins = np.maximum(0, s - correct + 1.0)
        margins[np.arange(N), y] = 0
        loss = margins.sum() / N + reg * (np.sum(self.W1 ** 2) + np.sum(self.W2 ** 2))
        ds = (margins > 0).astype(float)
        ds[np.arange(N), y] = -ds.sum(axis=1)
        ds /= N
        dW2 = self.hid.T @ ds + 2 * reg * self.W2
        db2 = ds.sum(axis=0)
        dhid = ds @ self.W2.T
        dpre = dhid * np.where(self.pre > 0, 1.0, 0.1)
        dW1 = X.T @ dpre + 2 * reg * self.W1
        db1 = dpre.sum(axis=0)
        return loss, (dW1, db1, dW2, db2)


r = np.random.RandomState(2)
X = r.randn(70, 3)
y = np.argmax(np.c_[X[:, 0], X[:, 1] * X[:, 2], X[:, 2]], axis=1)
net = TwoLayerSVM(3, 9, 3, 0.6, seed=3)
rate, reg = 0.1, 0.002
for step in range(301):
    loss, (dW1, db1, dW2, db2) = net.loss(X, y, reg)
    net.W1 -= rate * dW1
    net.b1 -= rate * db1
    net.W2 -= rate * dW2
    net.b2 -= rate * db2
    if step % 50 == 0:
        print(step, 'loss %.4f' % loss, 'accuracy %.2f' % np.mean(net.scores(X).argmax(axis=1) == y))
    rate *= 0.995
