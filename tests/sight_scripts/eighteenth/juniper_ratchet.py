# verdict: right
import numpy as np

rng = np.random.default_rng(4)
x = rng.uniform(-3, 3, (90, 1))
y = np.cos(x) * x / 2 + rng.normal(0, 0.1, x.shape)

x_train, y_train = x[:60], y[:60]
x_val, y_val = x[60:], y[60:]

class Net:
    def __init__(self, hidden):
        self.w1 = rng.normal(0, 1, (1, hidden))
        self.b1 = rng.normal(0, 1, (1, hidden))
        self.w2 = rng.normal(0, 0.2, (hidden, 1))
        self.b2 = np.zeros((1, 1))

    def predict(self, x):
        self.h = np.tanh(x @ self.w1 + self.b1)
        return self.h @ self.w2 + self.b2

    def step(self, x, y, lr):
        err = self.predict(x) - y
        n = x.shape[0]
        dw2 = self.h.T @ err / n
        db2 = err.mean(axis=0, keepdims=True)
        dh = err @ self.w2.T * (1 - self.h ** 2)
        self.w1 -= lr * x.T @ dh / n
        self.b1 -= lr * dh.mean(axis=0, keepdims=True)
        self.w2 -= lr * dw2
        self.b2 -= lr * db2

net = Net(15)
best, patience, wait = np.inf, 50, 0
for epoch in range(5000):
    net.step(x_train, y_train, 0.05)
    val = np.mean((net.predict(x_val) - y_val) ** 2)
    if val < best - 1e-6:
        best, wait = val, 0
        best_weights = (net.w1.copy(), net.b1.copy(), net.w2.copy(), net.b2.copy())
    else:
        wait += 1
        if wait >= patience and epoch > 300:
            print("early stop at epoch", epoch)
            break
print("best validation mse:", best)
