# verdict: right
import numpy as np

class SineNet:
    def __init__(self, hidden, lr=0.1, seed=0):
        r = np.random.default_rng(seed)
        self.p = [r.normal(0, 2, (1, hidden)), r.normal(0, 2, (1, hidden)),
                  r.normal(0, 0.2, (hidden, 1)), np.zeros((1, 1))]
        self.cache = [np.zeros_like(q) for q in self.p]
        self.lr = lr

    def predict(self, x):
        w, b, v, c = self.p
        self.h = 1 / (1 + np.exp(-(x @ w + b)))
        return self.h @ v + c

    def gradients(self, x, y):
        diff = (self.predict(x) - y) / len(x)
        v = self.p[2]
        dh = diff @ v.T * self.h * (1 - self.h)
        ones = np.ones((1, len(x)))
        return x.T @ dh, ones @ dh, self.h.T @ diff, ones @ diff

    def fit_step(self, x, y):
        for q, c, g in zip(self.p, self.cache, self.gradients(x, y)):
            c += g * g
            q -= self.lr * g / (np.sqrt(c) + 1e-8)

x = np.linspace(-2, 2, 41)[:, np.newaxis]
y = np.sin(2 * x) + 0.5 * np.sin(5 * x)
model = SineNet(20)
for i in range(1500):
    if i % 300 == 0:
        print(i, np.mean((model.predict(x) - y) ** 2))
    model.fit_step(x, y)
