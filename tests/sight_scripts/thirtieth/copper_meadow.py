# verdict: right
import numpy as np
rng = np.random.default_rng(11)

# samples are columns here
X = rng.normal(size=(3, 40))
Y = np.vstack([X[0] * X[1], np.sin(X[2])])


class Net:
    def __init__(self, n_in, n_hid, n_out, lr):
        self.W1 = rng.normal(size=(n_hid, n_in)) / np.sqrt(n_in)
        self.b1 = np.zeros((n_hid, 1))
        self.W2 = rng.normal(size=(n_out, n_hid)) / np.sqrt(n_hid)
        self.b2 = np.zeros((n_out, 1))
        self.lr = lr

    def forward(self, X):
        self.X = X
        self.H = np.tanh(self.W1 @ X + self.b1)
        return self.W2 @ self.H + self.b2

    def backward(self, dY):
        m = dY.shape[1]
        dW2 = dY @ self.H.T / m
        db2 = dY.mean(axis=1, keepdims=True)
        dZ = (self.W2.T @ dY) * (1 - self.H ** 2)
        dW1 = dZ @ self.X.T / m
        db1 = dZ.mean(axis=1, keepdims=True)
        for p, g in ((self.W1, dW1), (self.b1, db1), (self.W2, dW2), (self.b2, db2)):
            p -= self.lr * g


net = Net(3, 12, 2, 0.1)
for epoch in range(1500):
    P = net.forward(X)
    net.backward(P - Y)
    if epoch % 300 == 0:
        print(epoch, ((P - Y) ** 2).mean())
