# verdict: right
import numpy as np

class Module:
    def parameters(self):
        return []

    def zero_grad(self):
        for p, g in self.parameters():
            g[...] = 0

class Linear(Module):
    def __init__(self, nin, nout, rng):
        self.w = rng.normal(size=(nin, nout)) * nin ** -0.5
        self.b = np.zeros(nout)
        self.dw, self.db = np.zeros_like(self.w), np.zeros_like(self.b)

    def __call__(self, x, nonlin=True):
        self.x, self.nonlin = x, nonlin
        z = x @ self.w + self.b
        self.out = np.tanh(z) if nonlin else z
        return self.out

    def backward(self, dout):
        dz = dout * (1 - self.out ** 2) if self.nonlin else dout
        self.dw += self.x.T @ dz
        self.db += dz.sum(0)
        return dz @ self.w.T

    def parameters(self):
        return [(self.w, self.dw), (self.b, self.db)]

class MLP(Module):
    def __init__(self, sizes, rng):
        self.layers = [Linear(a, b, rng) for a, b in zip(sizes, sizes[1:])]

    def __call__(self, x):
        for i, l in enumerate(self.layers):
            x = l(x, nonlin=i < len(self.layers) - 1)
        return x

    def parameters(self):
        return [pg for l in self.layers for pg in l.parameters()]

rng = np.random.default_rng(1337)
moons = rng.uniform(0, np.pi, 60)
X = np.c_[np.cos(moons), np.sin(moons)]
X[30:] = np.c_[1 - np.cos(moons[30:]), 0.5 - np.sin(moons[30:])]
Y = np.where(np.arange(60) < 30, 1.0, -1.0)[:, None]
model = MLP([2, 12, 12, 1], rng)
for k in range(300):
    pred = model(X)
    loss = ((pred - Y) ** 2).mean()
    model.zero_grad()
    d = 2 * (pred - Y) / len(Y)
    for l in reversed(model.layers):
        d = l.backward(d)
    for p, g in model.parameters():
        p -= 0.1 * g
    if k % 50 == 0:
        print(f"step {k} loss {loss:.4f}")
