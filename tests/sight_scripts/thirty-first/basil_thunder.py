# verdict: right
import numpy as np

np.random.seed(14)
x = np.linspace(-2, 2, 25)[:, None]
y = x ** 2 / 2 - 0.5

class Net:
    def __init__(self, n_hidden):
        self.w = {"in": np.random.randn(1, n_hidden), "out": np.random.randn(n_hidden, 1) * 0.3,
                  "bin": np.random.randn(1, n_hidden) * 0.1, "bout": np.zeros((1, 1))}
        self.cache = {k: np.zeros_like(a) for k, a in self.w.items()}

    def predict(self, x):
        self.h = np.tanh(x.dot(self.w["in"]) + self.w["bin"])
        return self.h.dot(self.w["out"]) + self.w["bout"]

    def train_step(self, x, y, lr=0.01, decay=0.9):
        out = self.predict(x)
        d = (out - y) / len(x)
        g = {"out": self.h.T.dot(d), "bout": d.sum(axis=0, keepdims=True)}
        dh = d.dot(self.w["out"].T) * (1 - self.h * self.h)
        g["in"] = x.T.dot(dh)
        g["bin"] = dh.sum(axis=0, keepdims=True)
        for k in self.w:
            self.cache[k] = decay * self.cache[k] + (1 - decay) * g[k] ** 2
            self.w[k] -= lr * g[k] / (np.sqrt(self.cache[k]) + 1e-7)
        return float(((out - y) ** 2).mean())

net = Net(8)
for i in range(1000):
    loss = net.train_step(x, y)
    if i % 200 == 0:
        print("rmsprop", i, loss)
