# verdict: wrong
# line: 85
# also: 26, 27, 84, 86
# why: framework: gradients are added up and never set to zero
import numpy as np

rng = np.random.default_rng(22)


class Parameter:
    def __init__(self, value):
        self.value = value
        self.grad = np.zeros_like(value)


class Linear:
    def __init__(self, n_in, n_out):
        self.W = Parameter(rng.normal(0, 1 / np.sqrt(n_in), (n_in, n_out)))
        self.b = Parameter(np.zeros(n_out))

    def forward(self, x):
        self.x = x
        return x @ self.W.value + self.b.value

    def backward(self, g):
        self.W.grad += self.x.T @ g
        self.b.grad += g.sum(axis=0)
        return g @ self.W.value.T

    def parameters(self):
        return [self.W, self.b]


class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, g):
        return g * (1 - self.y ** 2)

    def parameters(self):
        return []


class Sequential:
    def __init__(self, *modules):
        self.modules = modules

    def forward(self, x):
        for m in self.modules:
            x = m.forward(x)
        return x

    def backward(self, g):
        for m in reversed(self.modules):
            g = m.backward(g)

    def parameters(self):
        return [p for m in self.modules for p in m.parameters()]


class SGD:
    def __init__(self, parameters, lr):
        self.parameters = parameters
        self.lr = lr

    def zero_grad(self):
        for p in self.parameters:
            p.grad[...] = 0

    def step(self):
        for p in self.parameters:
            p.value -= self.lr * p.grad


model = Sequential(Linear(2, 8), Tanh(), Linear(8, 1))
optimizer = SGD(model.parameters(), lr=0.01)
x = rng.uniform(-1, 1, (40, 2))
y = x[:, :1] * x[:, 1:]

for epoch in range(300):
    pred = model.forward(x)
    loss = np.mean((pred - y) ** 2)
    model.backward(2 * (pred - y) / len(x))
    optimizer.step()
    if epoch % 50 == 0:
        print(epoch, loss)
