# verdict: right
import numpy as np

class Dense:
    def __init__(self, n_in, n_out):
        self.w = np.random.uniform(-0.7, 0.7, (n_in, n_out))
        self.b = np.random.uniform(-0.7, 0.7, (1, n_out))

    def forward(self, x):
        self.x = x
        return x @ self.w + self.b

    def backward(self, grad, rate):
        grad_x = grad @ self.w.T
        self.w -= rate * self.x.T @ grad
        self.b -= rate * grad.sum(axis=0, keepdims=True)
        return grad_x

class Tanh:
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, grad, rate):
        return grad * (1 - self.out ** 2)

np.random.seed(5)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
T = np.array([[0], [1], [1], [0]], dtype=float)
net = [Dense(2, 4), Tanh(), Dense(4, 1), Tanh()]

for epoch in range(400):
    err = 0
    for x, t in zip(X, T):
        x, t = x[None, :], t[None, :]
        out = x
        for layer in net:
            out = layer.forward(out)
        err += np.mean((out - t) ** 2)
        grad = 2 * (out - t) / t.size
        for layer in reversed(net):
            grad = layer.backward(grad, 0.1)
    if (epoch + 1) % 100 == 0:
        print(f"{epoch + 1}/400  error={err / len(X):.5f}")
