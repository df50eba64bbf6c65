# verdict: right
import numpy as np


class RegularizedNet:
    def __init__(self, n_features, n_hidden, n_classes, weight_decay=1e-3, momentum=0.9, eta=0.1, random_state=None):
        r = np.random.RandomState(random_state)
        self.p = dict(W1=r.randn(n_features, n_hidden) * np.sqrt(1 / n_features), b1=np.zeros(n_hidden),
                      W2=r.randn(n_hidden, n_classes) * np.sqrt(1 / n_hidden), b2=np.zeros(n_classes))
        self.v = {k: np.zeros(a.shape) for k, a in self.p.items()}
        self.weight_decay, self.momentum, self.eta = weight_decay, momentum, eta

    def scores(self, X):
        self.hid = 1 / (1 + np.exp(-(X @ self.p["W1"] + self.p["b1"])))
        return self.hid @ self.p["W2"] + self.p["b2"]

    def loss(self, X, y):
        s = self.scores(X)
        s = s - s.max(1)[:, None]
        q = np.exp(s)
        q = q / q.sum(1)[:, None]
        n = len(y)
        data = -np.log(q[range(n), y]).mean()
        q[range(n), y] -= 1
        q /= n
        d = q @ self.p["W2"].T * self.hid * (1 - self.hid)
        g = dict(W2=self.hid.T @ q + self.weight_decay * self.p["W2"], b2=q.sum(0),
                 W1=X.T @ d + self.weight_decay * self.p["W1"], b1=d.sum(0))
        return data, g

    def fit(self, X, y, epochs=50, batch_size=20):
        for epoch in range(epochs):
            for s in range(0, len(X), batch_size):
                xb, yb = X[s:s + batch_size], y[s:s + batch_size]
                value, g = self.loss(xb, yb)
                for k in self.p:
                    self.v[k] = self.momentum * self.v[k] - self.eta * g[k]
                    self.p[k] += self.v[k]
            if epoch % 10 == 0:
                print(epoch, value)
        return self


r = np.random.RandomState(0)
y = r.randint(0, 3, 130)
X = r.randn(130, 4) + 2 * np.eye(3, 4)[y]
net = RegularizedNet(4, 9, 3, random_state=1).fit(X, y)
print((net.scores(X).argmax(1) == y).mean())
