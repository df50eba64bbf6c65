# verdict: wrong
# line: 17
# why: mini-batch takes its targets always from the start of y
import numpy as np

class FitCurve:
    def __init__(self, hidden):
        self.rng = np.random.default_rng(16)
        self.W1 = self.rng.normal(0, 1, (2, hidden))
        self.W2 = self.rng.normal(0, 0.1, (hidden, 1))

    def run(self, Xs, Ys, epochs, B, lr):
        for epoch in range(epochs):
            losses = []
            for s in range(0, len(Xs), B):
                xb = Xs[s:s + B]
                yb = Ys[:B]
                z = xb @ self.W1
                h = np.maximum(z, 0)
                err = h @ self.W2 - yb
                losses.append(0.5 * np.mean(err ** 2))
                d_out = err / B
                d_hid = (d_out @ self.W2.T) * (z > 0)
                self.W2 -= lr * (h.T @ d_out)
                self.W1 -= lr * (xb.T @ d_hid)
            if epoch % 40 == 0:
                print("epoch", epoch, np.mean(losses))

x = np.linspace(-1, 1, 96)
x = np.random.default_rng(1).permutation(x)
Xs = np.column_stack([x, np.ones_like(x)])
Ys = (x ** 3 - x)[:, None]
FitCurve(24).run(Xs, Ys, 200, 16, 0.05)
