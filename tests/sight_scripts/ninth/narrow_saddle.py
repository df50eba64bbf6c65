# verdict: wrong
# line: 56
# also: 57
# why: all parameters of one shape share a buffer, because the velocity is looked up by the shape

import numpy as np
class Tensor:
    def __init__(self, value):
        self.value = value
        self.grad = np.zeros_like(value)
class Dense:
    def __init__(self, n, m, rng):
        self.w = Tensor(rng.normal(0, 1 / np.sqrt(n), (n, m)))
        self.b = Tensor(np.zeros(m))
    def parameters(self):
        return [self.w, self.b]
    def forward(self, x):
        self.x = x
        return x @ self.w.value + self.b.value
    def backward(self, g):
        self.w.grad = self.x.T @ g
        self.b.grad = g.sum(axis=0)
        return g @ self.w.value.T
class Tanh:
    def parameters(self):
        return []
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out
    def backward(self, g):
        return g * (1 - self.out ** 2)
class SquaredLoss:
    def __call__(self, pred, y):
        self.diff = pred - y
        return float(np.mean(self.diff ** 2))
    def backward(self):
        return 2 * self.diff / self.diff.size
class Sequential:
    def __init__(self, *parts):
        self.parts = parts
    def parameters(self):
        return [p for part in self.parts for p in part.parameters()]
    def forward(self, x):
        for part in self.parts:
            x = part.forward(x)
        return x
    def backward(self, g):
        for part in reversed(self.parts):
            g = part.backward(g)
class Momentum:
    def __init__(self, params, lr=0.05, mu=0.9):
        self.params, self.lr, self.mu = params, lr, mu
        self.velocity = {}
    def step(self):
        for n, p in enumerate(self.params):
            key = p.value.shape
            v = self.mu * self.velocity.get(key, 0.0) - self.lr * p.grad
            self.velocity[key] = v
            p.value += v
rng = np.random.default_rng(47)
x = rng.uniform(-1, 1, (64, 1))
y = np.cos(3 * x) + rng.normal(0, 0.05, x.shape)
model = Sequential(Dense(1, 10, rng), Tanh(), Dense(10, 10, rng), Tanh(), Dense(10, 1, rng))
loss, opt = SquaredLoss(), Momentum(model.parameters())
for epoch in range(100):
    total = 0
    for k in range(0, 64, 16):
        inputs, outputs = x[k:k + 16], y[k:k + 16]
        total += loss(model.forward(inputs), outputs)
        model.backward(loss.backward())
        opt.step()
    if epoch % 25 == 0:
        print(epoch, total / 4)
