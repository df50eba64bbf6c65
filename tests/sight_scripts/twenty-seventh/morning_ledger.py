# verdict: right
# A mini framework in the manner of the big ones: parameters, zero_grad, step
import numpy as np

rng = np.random.default_rng(55)


class Parameter:
    def __init__(self, value):
        self.value = value
        self.grad = np.zeros_like(value)


class Linear:
    def __init__(self, i, o):
        self.W = Parameter(rng.uniform(-1, 1, (o, i)) / np.sqrt(i))
        self.b = Parameter(np.zeros(o))

    def __call__(self, x):
        self.x = x
        return self.W.value @ x + self.b.value

    def backward(self, d):
        self.W.grad += np.outer(d, self.x)
        self.b.grad += d
        return self.W.value.T @ d

    def parameters(self):
        return [self.W, self.b]


class Sigmoid:
    def __call__(self, x):
        self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, d):
        return d * self.y * (1 - self.y)

    def parameters(self):
        return []


class SGD:
    def __init__(self, params, lr):
        self.params, self.lr = params, lr

    def zero_grad(self):
        for p in self.params:
            p.grad[...] = 0

    def step(self):
        for p in self.params:
            p.value -= self.lr * p.grad


model = [Linear(2, 6), Sigmoid(), Linear(6, 3), Sigmoid()]
opt = SGD([p for layer in model for p in layer.parameters()], lr=1.0)

# gates: and, or, xor
gates = [((a, b), (a & b, a | b, a ^ b)) for a in (0, 1) for b in (0, 1)]
for epoch in range(2000):
    opt.zero_grad()
    total = 0
    for inp, want in gates:
        x = np.array(inp, dtype=float)
        for layer in model:
            x = layer(x)
        d = x - np.array(want)
        total += 0.5 * (d ** 2).sum()
        for layer in reversed(model):
            d = layer.backward(d)
    opt.step()
    if epoch % 400 == 0:
        print(epoch, total)
