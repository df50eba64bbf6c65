# verdict: right
import numpy as np

rng = np.random.default_rng(25)

class Linear:
    def __init__(self, i, o):
        self.W = rng.normal(0, 1 / np.sqrt(i), (i, o))
        self.b = np.zeros(o)
        self.dW, self.db = np.zeros_like(self.W), np.zeros_like(self.b)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, g):
        self.dW[...] = self.x.T @ g
        self.db[...] = g.sum(axis=0)
        return g @ self.W.T

class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, g):
        return g * (1 - self.y ** 2)

class MSE:
    def forward(self, p, t):
        self.diff = p - t
        return np.mean(self.diff ** 2)

    def backward(self):
        return 2 * self.diff / self.diff.size

class SGD:
    def __init__(self, layers, lr, momentum):
        linear = [l for l in layers if isinstance(l, Linear)]
        self.params = [p for l in linear for p in (l.W, l.b)]
        self.grads = [g for l in linear for g in (l.dW, l.db)]
        self.vel = [np.zeros_like(p) for p in self.params]
        self.lr, self.momentum = lr, momentum

    def step(self):
        for p, g, v in zip(self.params, self.grads, self.vel):
            v *= self.momentum
            v += g
            p -= self.lr * v

model = [Linear(2, 16), Tanh(), Linear(16, 16), Tanh(), Linear(16, 1)]
criterion = MSE()
opt = SGD(model, lr=0.05, momentum=0.9)
x = rng.uniform(-1, 1, (200, 2))
y = np.sin(3 * x[:, :1]) * x[:, 1:]
for epoch in range(40):
    running = 0.0
    for i in range(0, 200, 40):
        xb, yb = x[i:i + 40], y[i:i + 40]
        out = xb
        for layer in model:
            out = layer.forward(out)
        running += criterion.forward(out, yb)
        g = criterion.backward()
        for layer in reversed(model):
            g = layer.backward(g)
        opt.step()
    if epoch % 10 == 0:
        print(f"epoch {epoch}: {running / 5:.4f}")
