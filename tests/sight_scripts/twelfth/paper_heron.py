# verdict: right
import numpy as np

rng = np.random.default_rng(7)


class Parameter:
    def __init__(self, data):
        self.data = data
        self.grad = np.zeros_like(data)


class Linear:
    def __init__(self, fan_in, fan_out):
        bound = 1 / np.sqrt(fan_in)
        self.weight = Parameter(rng.uniform(-bound, bound, (fan_out, fan_in)))
        self.bias = Parameter(rng.uniform(-bound, bound, fan_out))

    def forward(self, x):
        self.x = x
        return x @ self.weight.data.T + self.bias.data

    def backward(self, grad_out):
        self.weight.grad += grad_out.T @ self.x
        self.bias.grad += grad_out.sum(axis=0)
        return grad_out @ self.weight.data

    def parameters(self):
        yield self.weight
        yield self.bias


class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, grad_out):
        return grad_out * self.out * (1 - self.out)

    def parameters(self):
        return iter(())


class Sequential:
    def __init__(self, *mods):
        self.mods = mods

    def forward(self, x):
        for m in self.mods:
            x = m.forward(x)
        return x

    def backward(self, g):
        for m in reversed(self.mods):
            g = m.backward(g)

    def parameters(self):
        for m in self.mods:
            yield from m.parameters()


class SGD:
    def __init__(self, params, lr):
        self.params, self.lr = list(params), lr

    def zero_grad(self):
        for p in self.params:
            p.grad.fill(0)

    def step(self):
        for p in self.params:
            p.data -= self.lr * p.grad


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0.], [1.], [1.], [0.]])
net = Sequential(Linear(3, 6), Sigmoid(), Linear(6, 1), Sigmoid())
opt = SGD(net.parameters(), lr=4.0)
for epoch in range(4000):
    opt.zero_grad()
    out = net.forward(X)
    loss = ((out - y) ** 2).mean()
    net.backward(2 * (out - y) / y.size)
    opt.step()
    if epoch % 1000 == 0:
        print(f"epoch {epoch:5d}  loss {loss:.5f}")
print(net.forward(X).ravel().round(3))
