# verdict: wrong
# line: 25
# why: The mean and deviation over the batch are treated as constants on the way back, though they depend on the weights.
import numpy as np

# with normalised hidden layer (batch norm light)
class BNNet:
    def __init__(self, seed, n_in=3, n_hid=6):
        r = np.random.default_rng(seed)
        self.W = r.normal(0, 1, (n_in, n_hid))
        self.gain = np.ones(n_hid)
        self.shift = np.zeros(n_hid)
        self.V = r.normal(0, 1, (n_hid, 1))

    def step(self, X, y, lr):
        n = len(X)
        z = X @ self.W
        s = z.std(axis=0)
        zn = (z - z.mean(axis=0)) / s
        h = np.maximum(0, self.gain * zn + self.shift)
        err = h @ self.V - y
        d = err / n
        da = d @ self.V.T * (h > 0)
        dzn = da * self.gain
        dz = dzn / s
        self.V -= lr * h.T @ d
        self.gain -= lr * (da * zn).sum(axis=0)
        self.shift -= lr * da.sum(axis=0)
        self.W -= lr * X.T @ dz
        return float(np.mean(err ** 2))

r = np.random.default_rng(0)
X = r.uniform(0, 2, (18, 3))
y = X[:, :1] * X[:, 1:2] - X[:, 2:]
net = BNNet(610)
for k in range(400):
    mse = net.step(X, y, 0.1)
print("mse %.4f" % mse)
