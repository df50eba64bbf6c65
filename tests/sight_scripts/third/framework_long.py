# verdict: right
# why: A small framework: layers, losses, optimisers (SGD with momentum, Adam) as objects, two trainings, right.
"""minidl - a tiny deep learning library in one file"""
import numpy as np


class Parameter:
    def __init__(self, value):
        self.value = value
        self.grad = np.zeros_like(value)


class Module:
    def parameters(self):
        return []


class Linear(Module):
    def __init__(self, rng, n_in, n_out):
        self.weight = Parameter(rng.normal(0, np.sqrt(1.0/n_in), (n_in, n_out)))
        self.bias = Parameter(np.zeros(n_out))

    def parameters(self):
        return [self.weight, self.bias]

    def forward(self, x):
        self.x = x
        return x @ self.weight.value + self.bias.value

    def backward(self, grad):
        self.weight.grad += self.x.T @ grad
        self.bias.grad += grad.sum(axis=0)
        return grad @ self.weight.value.T


class LeakyReLU(Module):
    def __init__(self, slope=0.05):
        self.slope = slope

    def forward(self, x):
        self.factor = np.where(x > 0, 1.0, self.slope)
        return x*self.factor

    def backward(self, grad):
        return grad*self.factor


class Sequential(Module):
    def __init__(self, *mods):
        self.mods = mods

    def parameters(self):
        return [p for m in self.mods for p in m.parameters()]

    def forward(self, x):
        for m in self.mods:
            x = m.forward(x)
        return x

    def backward(self, grad):
        for m in reversed(self.mods):
            grad = m.backward(grad)
        return grad


class BCEWithLogits:
    def forward(self, z, t):
        self.p, self.t = 1/(1 + np.exp(-z)), t
        return np.mean(np.maximum(z, 0) - z*t + np.log1p(np.exp(-np.abs(z))))

    def backward(self):
        return (self.p - self.t)/self.t.size


class SGD:
    def __init__(self, params, lr, momentum=0.9):
        self.params, self.lr, self.mu = params, lr, momentum
        self.buf = [np.zeros_like(p.value) for p in params]

    def step(self):
        for p, b in zip(self.params, self.buf):
            b *= self.mu
            b += p.grad
            p.value -= self.lr*b

    def zero_grad(self):
        for p in self.params:
            p.grad[...] = 0


class Adam(SGD):
    def __init__(self, params, lr=1e-2):
        super().__init__(params, lr)
        self.sq = [np.zeros_like(p.value) for p in params]
        self.t = 0

    def step(self):
        self.t += 1
        for p, m, s in zip(self.params, self.buf, self.sq):
            m *= 0.9
            m += 0.1*p.grad
            s *= 0.999
            s += 0.001*p.grad*p.grad
            p.value -= self.lr*(m/(1 - 0.9**self.t))/(np.sqrt(s/(1 - 0.999**self.t)) + 1e-8)


def fit(opt_class, lr, seed):
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(80, 2))
    t = ((X**2).sum(1, keepdims=True) > 1.4).astype(float)
    net = Sequential(Linear(rng, 2, 12), LeakyReLU(), Linear(rng, 12, 8), LeakyReLU(), Linear(rng, 8, 1))
    loss = BCEWithLogits()
    opt = opt_class(net.parameters(), lr)
    for epoch in range(300):
        value = loss.forward(net.forward(X), t)
        opt.zero_grad()
        net.backward(loss.backward())
        opt.step()
        if epoch % 100 == 0:
            print(opt_class.__name__, epoch, round(float(value), 4))


fit(SGD, 0.1, 0)
fit(Adam, 0.02, 1)
