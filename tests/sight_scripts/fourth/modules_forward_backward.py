# verdict: wrong
# line: 15
# why: In the dense module the gradient for the bias sums over axis 1, the outputs, instead of over the batch; it fits only as batch and width are both 8.
import numpy as np

class Dense:
    def __init__(self, n_in, n_out, rng):
        self.W = rng.standard_normal((n_in, n_out)) * np.sqrt(2 / n_in)
        self.b = np.zeros(n_out)
    def forward(self, x):
        self.x = x
        return x @ self.W + self.b
    def backward(self, g):
        self.dW = self.x.T @ g
        self.db = g.sum(axis=1)
        return g @ self.W.T
    def step(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db

class ReLU:
    def forward(self, x):
        self.mask = x > 0
        return x * self.mask
    def backward(self, g):
        return g * self.mask
    def step(self, lr):
        pass

rng = np.random.default_rng(41)
d1, d2 = Dense(5, 8, rng), Dense(8, 8, rng)
model = [d1, ReLU(), d2]

X = rng.standard_normal((160, 5))
Y = np.abs(X @ rng.standard_normal((5, 8)))

for epoch in range(40):
    losses = []
    for start in range(0, len(X), 8):
        xb, yb = X[start:start + 8], Y[start:start + 8]
        out = xb
        for layer in model:
            out = layer.forward(out)
        losses.append(0.5 * np.sum((out - yb) ** 2) / 8)
        g = (out - yb) / 8
        for layer in reversed(model):
            g = layer.backward(g)
        for layer in model:
            layer.step(0.005)
    if epoch % 10 == 0:
        print(f"epoch {epoch} loss {np.mean(losses):.3f}")
