# verdict: wrong
# line: 23
# why: the dropout mask is left out on the way back to the hidden layer
import numpy as np

class DropNet:
    def __init__(self, n_in, n_hid, p, seed):
        self.r = np.random.RandomState(seed)
        self.A = self.r.normal(0, 1, (n_in, n_hid))
        self.B = self.r.normal(0, 1, (n_hid, 1))
        self.p = p

    @staticmethod
    def squash(z):
        return 1 / (1 + np.exp(-z))

    def fit_once(self, x, y, alpha):
        h = self.squash(x @ self.A)
        self.mask = self.r.binomial(1, 1 - self.p, size=h.shape) / (1 - self.p)
        dropped = h * self.mask
        o = self.squash(dropped @ self.B)
        do = (o - y) * o * (1 - o)
        dh = (do @ self.B.T) * h * (1 - h)
        self.B -= alpha * dropped.T @ do
        self.A -= alpha * x.T @ dh
        return float(((o - y) ** 2).sum())

    def ask(self, x):
        return self.squash(self.squash(x @ self.A) @ self.B)

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
net = DropNet(3, 8, 0.3, seed=13)
for round_ in range(1000):
    loss = net.fit_once(x, y, 0.8)
print("last loss", loss)
print(net.ask(x).round(2).tolist())
