# verdict: wrong
# line: 39
# also: 41
import numpy as np

rng = np.random.default_rng(17)


class Net:
    def __init__(self, sizes):
        a, b, c = sizes
        self.w1 = rng.normal(size=(a, b)) * 0.7
        self.b1 = np.zeros((1, b))
        self.w2 = rng.normal(size=(b, c)) * 0.7
        self.b2 = np.zeros((1, c))

    def predict(self, x):
        self.hidden = np.tanh(x @ self.w1 + self.b1)
        return self.hidden @ self.w2 + self.b2

    def backward(self, x, error, lr):
        g = error / len(x)
        gh = (g @ self.w2.T) * (1 - self.hidden ** 2)
        self.w2 -= lr * self.hidden.T @ g
        self.b2 -= lr * g.sum(axis=0, keepdims=True)
        self.w1 -= lr * x.T @ gh
        self.b1 -= lr * gh.sum(axis=0, keepdims=True)


points = rng.uniform(-2, 2, size=(60, 2))
values = np.cos(points[:, :1]) + 0.3 * points[:, 1:]
x_train, x_test = points[:30], points[30:]
y_train, y_test = values[:30], values[30:]

net = Net((2, 10, 1))
history = []
for epoch in range(400):
    error = net.predict(x_train) - y_train
    test_error = net.predict(x_test) - y_test
    history.append((np.mean(error ** 2), np.mean(test_error ** 2)))
    net.backward(x_train, error, 0.05)

for epoch in range(0, 400, 80):
    print(epoch, history[epoch])
