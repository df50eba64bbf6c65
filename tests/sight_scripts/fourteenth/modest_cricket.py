# verdict: right
import numpy as np


class WeightedClassifier:
    def __init__(self, n_in, n_hidden, pos_weight, rng):
        self.W1 = rng.normal(size=(n_in, n_hidden)) * np.sqrt(2 / n_in)
        self.b1 = np.full(n_hidden, 0.01)
        self.w2 = rng.normal(size=n_hidden) * np.sqrt(1 / n_hidden)
        self.b2 = np.zeros(1)
        self.pos_weight = pos_weight

    def predict_proba(self, X):
        self.X = X
        self.h = np.maximum(0.0, X @ self.W1 + self.b1)
        return 1.0 / (1.0 + np.exp(-(self.h @ self.w2 + self.b2)))

    def weights(self, y):
        return np.where(y == 1, self.pos_weight, 1.0)

    def loss(self, p, y):
        return -np.mean(self.weights(y) * (y * np.log(p) + (1 - y) * np.log(1 - p)))

    def backward(self, p, y):
        d = self.weights(y) * (p - y) / len(y)
        dh = np.outer(d, self.w2) * (self.h > 0)
        return self.X.T @ dh, dh.sum(axis=0), self.h.T @ d, d.sum()


rng = np.random.default_rng(90)
X = rng.normal(size=(300, 3))
y = (X[:, 0] + X[:, 1] ** 2 > 2.6).astype(float)
Xt, yt, Xv, yv = X[:200], y[:200], X[200:], y[200:]
model = WeightedClassifier(3, 16, (yt == 0).sum() / (yt == 1).sum(), rng)
for epoch in range(400):
    p = model.predict_proba(Xt)
    gW1, gb1, gw2, gb2 = model.backward(p, yt)
    model.W1 -= 0.1 * gW1
    model.b1 -= 0.1 * gb1
    model.w2 -= 0.1 * gw2
    model.b2 -= 0.1 * gb2
    if epoch % 100 == 0:
        pv = model.predict_proba(Xv)
        print(f"epoch {epoch}: train {model.loss(p, yt):.4f} val {model.loss(pv, yv):.4f}")
pv = model.predict_proba(Xv) > 0.5
print("recall", pv[yv == 1].mean(), "specificity", 1 - pv[yv == 0].mean())
