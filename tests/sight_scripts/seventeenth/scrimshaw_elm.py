# verdict: wrong
# line: 23
# why: layer list backprop uses the wrong activation for the weight gradient (off by one, square layers)
import numpy as np

class MLP:
    def __init__(self, sizes, seed=0):
        g = np.random.default_rng(seed)
        self.W = [g.normal(0, 1 / np.sqrt(a), (a, b)) for a, b in zip(sizes[:-1], sizes[1:])]

    def forward(self, x):
        self.acts = [x]
        for w in self.W:
            x = np.tanh(x @ w)
            self.acts.append(x)
        return x

    def step(self, x, t, lr):
        out = self.forward(x)
        delta = (out - t) * (1 - out ** 2)
        grads = [None] * len(self.W)
        for l in reversed(range(len(self.W))):
            grads[l] = self.acts[l + 1].T @ delta
            if l > 0:
                delta = (delta @ self.W[l].T) * (1 - self.acts[l] ** 2)
        for w, g in zip(self.W, grads):
            w -= lr * g
        return 0.5 * np.sum((out - t) ** 2)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
T = np.array([[.5, -.5, 0], [.5, .5, .3], [-.5, .5, .1], [-.5, -.5, -.2]])
m = MLP([3, 3, 3])
for k in range(600):
    L = m.step(X, T, 0.05)
print(L)
