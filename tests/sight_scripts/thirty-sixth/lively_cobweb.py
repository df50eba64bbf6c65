# verdict: wrong
# line: 16
import numpy as np

class Net:
    def __init__(self, n_in, n_hid, n_out, seed=0):
        r = np.random.default_rng(seed)
        self.W1 = r.normal(0, 0.6, (n_in, n_hid))
        self.b1 = np.zeros(n_hid)
        self.W2 = r.normal(0, 0.6, (n_hid, n_out))
        self.b2 = np.zeros(n_out)

    def forward(self, X):
        z1 = X @ self.W1 + self.b1
        a1 = np.tanh(z1)
        z2 = z1 @ self.W2 + self.b2
        a2 = 1 / (1 + np.exp(-z2))
        return a1, a2

    def train_step(self, X, Y, lr):
        a1, a2 = self.forward(X)
        d2 = (a2 - Y) / len(X)
        d1 = d2 @ self.W2.T * (1 - a1 ** 2)
        self.W2 -= lr * a1.T @ d2
        self.b2 -= lr * d2.sum(axis=0)
        self.W1 -= lr * X.T @ d1
        self.b1 -= lr * d1.sum(axis=0)
        return -np.mean(np.log(np.where(Y == 1, a2, 1 - a2) + 1e-12))


# chess board 2x2: black or white?
rng = np.random.default_rng(83)
X = rng.uniform(-2, 2, (160, 2))
Y = ((X[:, 0] > 0) != (X[:, 1] > 0)).astype(float)[:, None]

net = Net(2, 10, 1, seed=5)
for i in range(500):
    loss = net.train_step(X, Y, 0.1)
    if i % 100 == 0:
        print(i, loss)
