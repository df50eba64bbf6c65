# verdict: wrong
# line: 35
# why: The mask of the ReLU is not applied to the gradient on the way back.
import numpy as np

rng = np.random.default_rng(8)


class Dense:
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
        self.dW += self.x.T @ d
        self.db += d.sum(0)
        return d @ self.W.T


class ReLU:
    def forward(self, x):
        self.on = x > 0
        return x * self.on

    def backward(self, d):
        return d


class Chain:
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
        return [l for l in self.layers if isinstance(l, Dense)]


class Optimizer:
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


inputs = rng.uniform(-3, 3, (160, 1))
targets = np.sin(inputs) + 0.3 * inputs
net = Chain(Dense(1, 12), ReLU(), Dense(12, 8), ReLU(), Dense(8, 1))
opt = Optimizer(net, 0.005, 0.8)
micro, accumulate = 16, 2

for epoch in range(60):
    idx = rng.permutation(len(inputs))
    total = 0.0
    for start in range(0, len(idx), micro * accumulate):
        opt.zero_grad()
        for part in range(accumulate):
            rows = idx[start + part * micro:start + (part + 1) * micro]
            diff = net.forward(inputs[rows]) - targets[rows]
            total += float((diff ** 2).sum())
            net.backward(2 * diff / (micro * accumulate))
        opt.step()
    if epoch % 10 == 0:
        print("epoch", epoch, "mse", total / len(idx))
