# verdict: wrong
# line: 24
# why: The weight gradient of the second micro-batch replaces the first one instead of being added.
import numpy as np

rng = np.random.default_rng(3)


class Affine:
    def __init__(self, n_in, n_out):
        self.W = rng.normal(0, np.sqrt(2 / n_in), (n_in, n_out))
        self.b = np.zeros(n_out)
        self.zero_grad()

    def zero_grad(self):
        self.dW = np.zeros_like(self.W)
        self.db = np.zeros_like(self.b)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, d):
        self.dW = self.x.T @ d
        self.db += d.sum(0)
        return d @ self.W.T


class ReLU:
    def forward(self, x):
        self.on = x > 0
        return x * self.on

    def backward(self, d):
        return d * self.on


class Stack:
    def __init__(self, *layers):
        self.layers = layers

    def forward(self, x):
        for l in self.layers:
            x = l.forward(x)
        return x

    def backward(self, d):
        for l in self.layers[::-1]:
            d = l.backward(d)

    def linears(self):
        return [l for l in self.layers if isinstance(l, Affine)]


class Momentum:
    def __init__(self, model, lr, momentum):
        self.model, self.lr, self.mom = model, lr, momentum
        self.v = [(np.zeros_like(l.W), np.zeros_like(l.b)) for l in model.linears()]

    def step(self):
        for l, (vw, vb) in zip(self.model.linears(), self.v):
            vw *= self.mom
            vw -= self.lr * l.dW
            vb *= self.mom
            vb -= self.lr * l.db
            l.W += vw
            l.b += vb

    def zero_grad(self):
        for l in self.model.linears():
            l.zero_grad()


x_all = rng.uniform(-3, 3, (160, 1))
y_all = np.sin(x_all) + 0.3 * x_all
net = Stack(Affine(1, 12), ReLU(), Affine(12, 6), ReLU(), Affine(6, 1))
opt = Momentum(net, 0.01, 0.8)
small, parts = 10, 4

for epoch in range(60):
    idx = rng.permutation(len(x_all))
    total = 0.0
    for start in range(0, len(idx), small * parts):
        opt.zero_grad()
        for part in range(parts):
            rows = idx[start + part * small:start + (part + 1) * small]
            gap = net.forward(x_all[rows]) - y_all[rows]
            total += float((gap ** 2).sum())
            net.backward(2 * gap / (small * parts))
        opt.step()
    if epoch % 10 == 0:
        print("epoch", epoch, "mse", total / len(idx))
