# verdict: wrong
# line: 28
# also: 29
# why: update loop starts at 1, so the first layer never learns
import numpy as np

np.random.seed(88)


class Net:
    def __init__(self, dims):
        self.L = len(dims) - 1
        self.W = [np.random.randn(dims[i], dims[i + 1]) * np.sqrt(1 / dims[i]) for i in range(self.L)]
        self.B = [np.zeros((1, dims[i + 1])) for i in range(self.L)]

    def forward(self, X):
        self.A = [X]
        for i in range(self.L):
            self.A.append(1 / (1 + np.exp(-(self.A[i] @ self.W[i] + self.B[i]))))
        return self.A[-1]

    def train_step(self, X, Y, lr):
        out = self.forward(X)
        deltas = [None] * self.L
        deltas[-1] = out - Y
        for i in range(self.L - 2, -1, -1):
            deltas[i] = deltas[i + 1] @ self.W[i + 1].T * self.A[i + 1] * (1 - self.A[i + 1])
        for i in range(1, self.L):
            self.W[i] -= lr * self.A[i].T @ deltas[i]
            self.B[i] -= lr * deltas[i].sum(axis=0, keepdims=True)
        return -np.mean(Y * np.log(out) + (1 - Y) * np.log(1 - out))


X = np.random.randn(60, 2)
Y = (X[:, :1] > X[:, 1:]).astype(float)
net = Net([2, 6, 4, 1])
for i in range(1000):
    loss = net.train_step(X, Y, 0.02)
    if i % 200 == 0:
        print(i, loss)
