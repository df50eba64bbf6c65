# verdict: wrong
# line: 20
# also: 17
# why: hidden delta: The backward pass draws a new dropout mask instead of using the mask of the forward pass.
import numpy as np


class Dropout:
    def __init__(self, rate, rng):
        self.rate, self.rng = rate, rng

    def mask(self, shape):
        return (self.rng.random(shape) >= self.rate) / (1 - self.rate)

    def forward(self, x):
        self.shape = x.shape
        return x * self.mask(self.shape)

    def backward(self, g):
        return g * self.mask(self.shape)


class Linear:
    def __init__(self, i, o, rng):
        self.W, self.b = rng.normal(0, i ** -0.5, (i, o)), np.zeros(o)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, g):
        self.dW, self.db = self.x.T @ g, g.sum(0)
        return g @ self.W.T


class Sigmoid:
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, g):
        return g * self.y * (1 - self.y)


rng = np.random.default_rng(2)
birds = rng.normal(size=(80, 4))
sings = (birds.sum(1, keepdims=True) > 0.3) * 1.0
chain = [Linear(4, 16, rng), Sigmoid(), Dropout(0.25, rng), Linear(16, 1, rng), Sigmoid()]

for epoch in range(300):
    a = birds
    for part in chain:
        a = part.forward(a)
    g = (a - sings) / len(birds)
    for part in chain[::-1]:
        g = part.backward(g)
    for part in chain:
        if isinstance(part, Linear):
            part.W -= 2.0 * part.dW
            part.b -= 2.0 * part.db
print("hits", np.mean((a > 0.5) == (sings > 0.5)))
