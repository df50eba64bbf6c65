# verdict: right
import numpy as np


class Linear:
    def __init__(self, n_in, n_out, rng):
        self.W = rng.standard_normal((n_in, n_out)) * np.sqrt(1 / n_in)
        self.b = np.zeros(n_out)
        self.vW = np.zeros_like(self.W)
        self.vb = np.zeros_like(self.b)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, g):
        self.dW = self.x.T @ g
        self.db = g.sum(axis=0)
        return g @ self.W.T

    def step(self, lr, mu):
        self.vW = mu * self.vW - lr * self.dW
        self.vb = mu * self.vb - lr * self.db
        self.W += self.vW
        self.b += self.vb


class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, g):
        return g * (1 - self.y ** 2)

    def step(self, lr, mu):
        pass


class SoftmaxCrossEntropy:
    def forward(self, logits, labels):
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        self.p = e / e.sum(axis=1, keepdims=True)
        self.labels = labels
        return -np.log(self.p[np.arange(len(labels)), labels]).mean()

    def backward(self):
        g = self.p.copy()
        g[np.arange(len(self.labels)), self.labels] -= 1
        return g / len(self.labels)


rng = np.random.default_rng(0)
theta = rng.uniform(0, 2 * np.pi, 90)
radius = np.repeat([0.5, 1.5, 2.5], 30) + rng.normal(0, 0.1, 90)
X = np.stack([radius * np.cos(theta), radius * np.sin(theta)], axis=1)
labels = np.repeat([0, 1, 2], 30)

net = [Linear(2, 12, rng), Tanh(), Linear(12, 8, rng), Tanh(), Linear(8, 3, rng)]
crit = SoftmaxCrossEntropy()
for epoch in range(400):
    out = X
    for layer in net:
        out = layer.forward(out)
    loss = crit.forward(out, labels)
    grad = crit.backward()
    for layer in reversed(net):
        grad = layer.backward(grad)
    for layer in net:
        layer.step(0.1, 0.9)
    if epoch % 100 == 0:
        print(epoch, loss, (out.argmax(1) == labels).mean())
