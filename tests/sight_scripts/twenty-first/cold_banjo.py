# verdict: wrong
# line: 19
# why: hidden delta: The dropout mask is applied forward but not backward.
import numpy as np


class Dropout:
    def __init__(self, p, rng):
        self.p, self.rng = p, rng
        self.training = True

    def forward(self, x):
        if not self.training:
            return x
        self.mask = (self.rng.random(x.shape) >= self.p) / (1 - self.p)
        return x * self.mask

    def backward(self, grad):
        return grad


class Affine:
    def __init__(self, i, o, rng):
        self.W = rng.normal(0, np.sqrt(2 / i), (i, o))
        self.b = np.zeros(o)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, grad):
        self.dW = self.x.T @ grad
        self.db = grad.sum(axis=0)
        return grad @ self.W.T


class Sigmoid:
    def forward(self, x):
        self.a = 1 / (1 + np.exp(-x))
        return self.a

    def backward(self, grad):
        return grad * self.a * (1 - self.a)


rng = np.random.default_rng(37)
X = rng.uniform(-1, 1, (100, 4))
y = (np.abs(X).sum(axis=1, keepdims=True) > 2).astype(float)

drop = Dropout(0.25, rng)
affines = [Affine(4, 16, rng), Affine(16, 1, rng)]
chain = [affines[0], Sigmoid(), drop, affines[1], Sigmoid()]

for epoch in range(500):
    out = X
    for part in chain:
        out = part.forward(out)
    grad = (out - y) / len(X)
    for part in reversed(chain):
        grad = part.backward(grad)
    for a in affines:
        a.W -= 0.5 * a.dW
        a.b -= 0.5 * a.db
    if epoch % 100 == 0:
        print(epoch, np.mean((out - y) ** 2))
drop.training = False
out = X
for part in chain:
    out = part.forward(out)
print("accuracy", np.mean((out > 0.5) == y))
