# verdict: wrong
# line: 39
# also: 40
import numpy as np

class Net:
    def __init__(self, rng, n_in=2, n_hidden=9):
        self.W1 = rng.normal(0, 0.7, (n_in, n_hidden))
        self.b1 = np.zeros(n_hidden)
        self.W2 = rng.normal(0, 0.7, (n_hidden, 1))
        self.b2 = np.zeros(1)

    def forward(self, X):
        self.X = X
        self.H = np.tanh(X @ self.W1 + self.b1)
        return self.H @ self.W2 + self.b2

    def backward(self, grad, lr):
        gW2, gb2 = self.H.T @ grad, grad.sum(0)
        gH = grad @ self.W2.T * (1 - self.H ** 2)
        gW1, gb1 = self.X.T @ gH, gH.sum(0)
        self.W1 -= lr * gW1
        self.b1 -= lr * gb1
        self.W2 -= lr * gW2
        self.b2 -= lr * gb2

rng = np.random.default_rng(58)
def saddle(n):
    X = rng.uniform(-1, 1, (n, 2))
    return X, X[:, :1] ** 2 - X[:, 1:] ** 2 + rng.normal(0, 0.02, (n, 1))

X_train, y_train = saddle(40)
X_val, y_val = saddle(40)
net = Net(rng)

for epoch in range(1000):
    out = net.forward(X_train)
    train_loss = np.mean((out - y_train) ** 2)
    val_loss = np.mean((net.forward(X_val) - y_val) ** 2)
    net.backward(2 * (out - y_train) / len(out), 0.02)
    if epoch % 200 == 0:
        print(epoch, train_loss, val_loss)
print(np.mean((net.forward(X_train) - y_train) ** 2), np.mean((net.forward(X_val) - y_val) ** 2))
