# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: five epochs only, every one an exact gradient step

import numpy as np

class NN:
    """Just enough to watch the first few steps."""

    def __init__(self, x, y, units):
        np.random.seed(2)
        self.x, self.y = x, y
        self.theta1 = np.random.randn(x.shape[1], units)
        self.theta2 = np.random.randn(units, y.shape[1])

    def sig(self, z):
        return np.exp(z) / (1 + np.exp(z))

    def fwd(self):
        self.a1 = self.sig(self.x @ self.theta1)
        self.a2 = self.sig(self.a1 @ self.theta2)
        return self.a2

    def bwd(self, rate):
        d2 = (self.a2 - self.y) * self.a2 * (1 - self.a2)
        d1 = d2 @ self.theta2.T * self.a1 * (1 - self.a1)
        self.theta2 = self.theta2 - rate * (self.a1.T @ d2)
        self.theta1 = self.theta1 - rate * (self.x.T @ d1)

nn = NN(np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]), np.array([[0], [1], [1], [0]]), 3)
for e in range(5):
    print("epoch", e, "sum of squares", ((nn.fwd() - nn.y) ** 2).sum())
    nn.bwd(3)
print("after", ((nn.fwd() - nn.y) ** 2).sum())
