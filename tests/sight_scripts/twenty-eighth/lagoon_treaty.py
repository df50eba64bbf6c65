# verdict: wrong
# line: 36
# also: 37
import numpy as np

class MLP:
    def __init__(self, i, h, o):
        self.W1 = np.random.randn(i, h) / np.sqrt(i)
        self.b1 = np.zeros(h)
        self.W2 = np.random.randn(h, o) / np.sqrt(h)
        self.b2 = np.zeros(o)

    def forward(self, x):
        self.x = x
        self.h = np.tanh(x @ self.W1 + self.b1)
        self.o = self.h @ self.W2 + self.b2
        return self.o

    def backward(self, d, lr):
        dh = d @ self.W2.T * (1 - self.h ** 2)
        self.W2 -= lr * self.h.T @ d
        self.b2 -= lr * d.sum(0)
        self.W1 -= lr * self.x.T @ dh
        self.b1 -= lr * dh.sum(0)

np.random.seed(52)
X = np.sort(np.random.uniform(-2, 2, (80, 1)), axis=0)
Y = np.sin(2 * X) + 0.05 * np.random.randn(80, 1)
x_train, y_train = X[::2], Y[::2]
x_val, y_val = X[1::2], Y[1::2]

net = MLP(1, 12, 1)
for epoch in range(400):
    pred = net.forward(x_train)
    err = (pred - y_train) / len(x_train)
    val_loss = np.mean((net.forward(x_val) - y_val) ** 2)
    net.backward(err, 0.1)
    if epoch % 80 == 0:
        print(epoch, "train", 40 * (err ** 2).sum(), "val", val_loss)
print(net.W2.ravel())
