# verdict: wrong
# line: 28
# why: derivatives: the ReLU's backward multiplies by its output instead of 0 or 1
import numpy as np


class Linear:
    def __init__(self, fan_in, fan_out):
        self.weight = np.random.randn(fan_in, fan_out) * np.sqrt(2.0 / fan_in)
        self.bias = np.zeros((1, fan_out))

    def __call__(self, x):
        self.inp = x
        return x @ self.weight + self.bias

    def back(self, d):
        self.gw = self.inp.T @ d
        self.gb = d.sum(0, keepdims=True)
        return d @ self.weight.T


class Relu:
    def __call__(self, x):
        self.out = np.maximum(x, 0)
        return self.out

    def back(self, d):
        return d * self.out


def softmax(z):
    e = np.exp(z - z.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


np.random.seed(11)
centres = np.array([[0, 2], [2, -1], [-2, -1], [0, 0]])
labels = np.repeat(np.arange(4), 40)
X = centres[labels] + 0.4 * np.random.randn(160, 2)
T = np.eye(4)[labels]

model = [Linear(2, 16), Relu(), Linear(16, 8), Relu(), Linear(8, 4)]
lr = 0.1

for epoch in range(800):
    a = X
    for m in model:
        a = m(a)
    p = softmax(a)
    d = (p - T) / len(X)
    for m in reversed(model):
        d = m.back(d)
    for m in model:
        if isinstance(m, Linear):
            m.weight -= lr * m.gw
            m.bias -= lr * m.gb
    if epoch % 100 == 0:
        print(epoch, -np.mean(np.log((p * T).sum(1) + 1e-12)))
print("acc", (p.argmax(1) == labels).mean())
