# verdict: wrong
# line: 30
# why: hidden delta: the sigmoid, which is the softplus' derivative, gets the activation instead of the weighted sum
import numpy as np

def softplus(x):
    return np.log(1.0 + np.exp(x))

def sigmoid(x):
    """derivative of softplus"""
    return 1.0 / (1.0 + np.exp(-x))


class Net:
    def __init__(self, rng, n_hidden):
        self.W1 = rng.normal(0, 1, (2, n_hidden))
        self.b1 = np.zeros(n_hidden)
        self.W2 = rng.normal(0, 0.5, (n_hidden, 1))
        self.b2 = np.zeros(1)

    def forward(self, X):
        self.X = X
        self.z1 = X @ self.W1 + self.b1
        self.a1 = softplus(self.z1)
        return self.a1 @ self.W2 + self.b2

    def backward(self, diff, lr):
        n = len(diff)
        g2 = diff / n
        g1 = g2 @ self.W2.T * sigmoid(self.a1)
        self.W2 -= lr * self.a1.T @ g2
        self.b2 -= lr * g2.sum(0)
        self.W1 -= lr * self.X.T @ g1
        self.b1 -= lr * g1.sum(0)


rng = np.random.default_rng(33)
X = rng.uniform(-1, 1, (80, 2))
Y = (X[:, :1] * X[:, 1:]) + 0.5

net = Net(rng, 10)
for i in range(2500):
    out = net.forward(X)
    net.backward(out - Y, 0.1)

print("mse", np.mean((net.forward(X) - Y) ** 2))
