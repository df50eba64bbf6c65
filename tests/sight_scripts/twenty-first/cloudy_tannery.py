# verdict: right
import numpy as np


class Var:
    def __init__(self, data, back=None):
        self.data = np.asarray(data, dtype=float)
        self.back = back
        self.grad = np.zeros_like(self.data)


class Tape:
    """Remembers the operations; gradient() goes through them backwards."""

    def __init__(self):
        self.ops = []

    def record(self, out, back):
        self.ops.append((out, back))
        return out

    def linear(self, x, w, b):
        out = Var(x.data @ w.data + b.data)

        def back(g):
            x.grad += g @ w.data.T
            w.grad += x.data.T @ g
            b.grad += g.sum(axis=0)
        return self.record(out, back)

    def relu(self, x):
        out = Var(np.maximum(x.data, 0))

        def back(g):
            x.grad += g * (x.data > 0)
        return self.record(out, back)

    def logistic_loss(self, x, y):
        z = x.data
        out = Var(np.mean(np.logaddexp(0, z) - y * z))

        def back(g):
            x.grad += g * (1 / (1 + np.exp(-z)) - y) / len(y)
        return self.record(out, back)

    def gradient(self, loss):
        loss.grad = np.ones_like(loss.data)
        for out, back in reversed(self.ops):
            back(out.grad)


def main():
    rng = np.random.default_rng(123)
    a = rng.uniform(0, np.pi, 80)
    up = np.arange(80) % 2
    pts = np.where(up[:, None], np.c_[np.cos(a), np.sin(a)], np.c_[1 - np.cos(a), 0.5 - np.sin(a)])
    pts = pts + rng.normal(0, 0.08, pts.shape)
    y = up[:, None]
    params = [Var(rng.normal(0, 0.8, (2, 16))), Var(np.zeros(16)),
              Var(rng.normal(0, 0.4, (16, 8))), Var(np.zeros(8)),
              Var(rng.normal(0, 0.5, (8, 1))), Var(np.zeros(1))]
    for epoch in range(500):
        tape = Tape()
        h = tape.relu(tape.linear(Var(pts), *params[:2]))
        h = tape.relu(tape.linear(h, *params[2:4]))
        out = tape.linear(h, *params[4:])
        loss = tape.logistic_loss(out, y)
        for p in params:
            p.grad = np.zeros_like(p.data)
        tape.gradient(loss)
        for p in params:
            p.data = p.data - 0.3 * p.grad
        if epoch % 100 == 0:
            print(epoch, float(loss.data), ((out.data > 0) == y).mean())


main()
