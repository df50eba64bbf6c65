# verdict: wrong
# line: 43
# why: zero_grad only sets a local name; the parameters' gradients are never reset and pile up over all steps.
import numpy as np

class Parameter:
    def __init__(self, value):
        self.value = value
        self.grad = np.zeros_like(value)

class Model:
    def __init__(self, rng):
        self.w1 = Parameter(rng.normal(size=(2, 6)))
        self.b1 = Parameter(np.zeros(6))
        self.w2 = Parameter(rng.normal(size=(6, 1)))
        self.b2 = Parameter(np.zeros(1))

    def parameters(self):
        return [self.w1, self.b1, self.w2, self.b2]

    def forward(self, x):
        self.x = x
        self.h = np.tanh(x @ self.w1.value + self.b1.value)
        return 1 / (1 + np.exp(-(self.h @ self.w2.value + self.b2.value)))

    def backward(self, d):
        self.w2.grad += self.h.T @ d
        self.b2.grad += d.sum(0)
        d = (d @ self.w2.value.T) * (1 - self.h ** 2)
        self.w1.grad += self.x.T @ d
        self.b1.grad += d.sum(0)

class SGD:
    def __init__(self, params, lr):
        self.params, self.lr = params, lr

    def step(self):
        for p in self.params:
            p.value -= self.lr * p.grad

    def zero_grad(self):
        for p in self.params:
            grad = np.zeros_like(p.grad)

rng = np.random.default_rng(99)
x = rng.uniform(-1, 1, (60, 2))
y = (x[:, :1] > x[:, 1:] ** 2).astype(float)
model = Model(rng)
opt = SGD(model.parameters(), lr=0.05)
for epoch in range(200):
    opt.zero_grad()
    p = model.forward(x)
    model.backward((p - y) / len(x))
    opt.step()
    if epoch % 50 == 0:
        print(epoch, "accuracy", ((p > .5) == y).mean())
