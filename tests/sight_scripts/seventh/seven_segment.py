# verdict: right
"""Little digit reader, five by three pixels, cross-entropy and weight decay."""
import numpy as np

GLYPHS = ["111101101101111", "010110010010111", "111001111100111", "111001011001111",
          "101101111001001", "111100111001111", "100100111101111", "111001001001001",
          "111101111101111", "111101111001001"]


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


class Net:
    def __init__(self, sizes, rng):
        self.sizes = sizes
        self.rng = rng
        self.b = [rng.normal(size=(m, 1)) for m in sizes[1:]]
        self.w = [rng.normal(size=(m, k)) / np.sqrt(k) for k, m in zip(sizes, sizes[1:])]

    def forward(self, a):
        acts = [a]
        for w, b in zip(self.w, self.b):
            acts.append(sigmoid(w @ acts[-1] + b))
        return acts

    def step(self, xs, ys, eta, lmbda, n):
        acts = self.forward(xs)
        m = xs.shape[1]
        delta = acts[-1] - ys
        grads = []
        for i in reversed(range(len(self.w))):
            grads.append((delta @ acts[i].T / m, delta.sum(axis=1, keepdims=True) / m))
            if i > 0:
                delta = (self.w[i].T @ delta) * acts[i] * (1 - acts[i])
        grads.reverse()
        for i, (gw, gb) in enumerate(grads):
            self.w[i] = (1 - eta * lmbda / n) * self.w[i] - eta * gw
            self.b[i] = self.b[i] - eta * gb

    def train(self, X, Y, epochs, size, eta, lmbda):
        n = X.shape[1]
        for e in range(epochs):
            order = self.rng.permutation(n)
            for k in range(0, n, size):
                cols = order[k:k + size]
                self.step(X[:, cols], Y[:, cols], eta, lmbda, n)
            if e % 20 == 0:
                out = self.forward(X)[-1]
                hits = np.sum(out.argmax(axis=0) == Y.argmax(axis=0))
                print(f"epoch {e:3d}: {hits} of {n}")


rng = np.random.default_rng(11)
clean = np.array([[float(c) for c in g] for g in GLYPHS]).T
X = np.hstack([clean] * 6)
X = X + rng.normal(0, 0.15, X.shape)
Y = np.hstack([np.eye(10)] * 6)
net = Net([15, 12, 10], rng)
net.train(X, Y, 100, 10, 0.5, 0.1)
