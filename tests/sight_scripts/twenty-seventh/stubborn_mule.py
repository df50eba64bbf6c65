# verdict: wrong
# line: 25
# robust fit with outliers (Huber)
import numpy as np

np.random.seed(39)
n = 100
x = np.random.uniform(-2, 2, (n, 1))
t = 0.5 * x ** 3 - x
t[::12] += 5

delta = 0.4
lr = 0.05
W = [np.random.randn(1, 12), np.random.randn(12, 1) * 0.3]
b = [np.random.randn(12), np.zeros(1)]


def loss(e):
    small = np.abs(e) <= delta
    return np.mean(np.where(small, e ** 2 / 2, delta * (np.abs(e) - delta / 2)))


def dloss(e):
    small = np.abs(e) <= delta
    return np.where(small, e, np.sign(e)) / n


for epoch in range(2000):
    h = np.tanh(x @ W[0] + b[0])
    y = h @ W[1] + b[1]
    g = dloss(y - t)
    gh = g @ W[1].T * (1 - h ** 2)
    W[1] -= lr * h.T @ g
    b[1] -= lr * g.sum(0)
    W[0] -= lr * x.T @ gh
    b[0] -= lr * gh.sum(0)
    if epoch % 400 == 0:
        print(epoch, loss(y - t))
