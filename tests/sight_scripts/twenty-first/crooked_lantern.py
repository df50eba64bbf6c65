# verdict: right
import numpy as np

rng = np.random.default_rng(42)


class Parameter:
    def __init__(self, value):
        self.value = value
        self.grad = np.zeros_like(value)


class Module:
    def parameters(self):
        return []


class Linear(Module):
    def __init__(self, n_in, n_out):
        bound = np.sqrt(6 / (n_in + n_out))
        self.weight = Parameter(rng.uniform(-bound, bound, (n_in, n_out)))
        self.bias = Parameter(np.zeros(n_out))

    def forward(self, x):
        self.x = x
        return x @ self.weight.value + self.bias.value

    def backward(self, grad):
        self.weight.grad += self.x.T @ grad
        self.bias.grad += grad.sum(axis=0)
        return grad @ self.weight.value.T

    def parameters(self):
        return [self.weight, self.bias]


class Tanh(Module):
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, grad):
        return grad * (1 - self.out ** 2)


class Sequential(Module):
    def __init__(self, *mods):
        self.mods = mods

    def forward(self, x):
        for m in self.mods:
            x = m.forward(x)
        return x

    def backward(self, grad):
        for m in reversed(self.mods):
            grad = m.backward(grad)
        return grad

    def parameters(self):
        return [p for m in self.mods for p in m.parameters()]


class MSELoss:
    def forward(self, pred, target):
        self.diff = pred - target
        return np.mean(self.diff ** 2)

    def backward(self):
        return 2 * self.diff / self.diff.size


class SGD:
    def __init__(self, params, lr, momentum=0.9):
        self.params, self.lr, self.momentum = params, lr, momentum
        self.buf = [np.zeros_like(p.value) for p in params]

    def zero_grad(self):
        for p in self.params:
            p.grad[...] = 0

    def step(self):
        for p, v in zip(self.params, self.buf):
            v *= self.momentum
            v += p.grad
            p.value -= self.lr * v


x = np.linspace(-3, 3, 64).reshape(-1, 1)
t = np.sin(x) + 0.05 * rng.normal(size=x.shape)

model = Sequential(Linear(1, 16), Tanh(), Linear(16, 16), Tanh(), Linear(16, 1))
criterion = MSELoss()
optimizer = SGD(model.parameters(), lr=0.02)

for epoch in range(500):
    optimizer.zero_grad()
    loss = criterion.forward(model.forward(x), t)
    model.backward(criterion.backward())
    optimizer.step()
    if epoch % 100 == 0:
        print(epoch, loss)
