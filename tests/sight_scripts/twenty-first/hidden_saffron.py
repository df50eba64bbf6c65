# verdict: wrong
# line: 30
# why: output delta: The softmax is treated as if it were sigmoids: P(1-P) is only the diagonal of its Jacobian, and no usual loss has this gradient.
import numpy as np


def softmax(Z):
    E = np.exp(Z - Z.max(axis=0, keepdims=True))
    return E / E.sum(axis=0, keepdims=True)


class TwoLayerNet:
    """columns are samples"""

    def __init__(self, n_x, n_h, n_y, rng):
        self.W1 = rng.standard_normal((n_h, n_x)) * np.sqrt(2 / n_x)
        self.b1 = np.zeros((n_h, 1))
        self.W2 = rng.standard_normal((n_y, n_h)) * np.sqrt(1 / n_h)
        self.b2 = np.zeros((n_y, 1))

    def forward(self, X):
        self.Z1 = self.W1 @ X + self.b1
        self.A1 = np.maximum(self.Z1, 0)
        self.P = softmax(self.W2 @ self.A1 + self.b2)
        return self.P

    def train_step(self, X, Y, lr):
        m = X.shape[1]
        P = self.forward(X)
        dZ2 = (P - Y) * P * (1 - P)
        dW2, db2 = dZ2 @ self.A1.T / m, dZ2.mean(axis=1, keepdims=True)
        dZ1 = self.W2.T @ dZ2 * (self.Z1 > 0)
        dW1, db1 = dZ1 @ X.T / m, dZ1.mean(axis=1, keepdims=True)
        self.W1 -= lr * dW1
        self.b1 -= lr * db1
        self.W2 -= lr * dW2
        self.b2 -= lr * db2
        return -np.sum(Y * np.log(P + 1e-12)) / m


rng = np.random.default_rng(88)
m = 150
labels = rng.integers(0, 5, m)
X = np.vstack([np.cos(labels * 1.25), np.sin(labels * 1.25)]) * 2 + 0.4 * rng.standard_normal((2, m))
Y = np.zeros((5, m))
Y[labels, np.arange(m)] = 1

net = TwoLayerNet(2, 16, 5, rng)
for k in range(600):
    cost = net.train_step(X, Y, 0.5)
    if k % 150 == 0:
        print(k, round(cost, 4))
