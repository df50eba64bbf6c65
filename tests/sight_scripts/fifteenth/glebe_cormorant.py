# verdict: wrong
# line: 14
# also: 10
# why: leaky ReLU forward slope 0.1, backward slope 0.01
import numpy as np

np.random.seed(101)

def lrelu(x):
    return np.maximum(0.1 * x, x)

def dlrelu(x):
    dx = np.ones_like(x)
    dx[x <= 0] = 0.01
    return dx

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

# two moons
n = 80
t = np.random.rand(n) * np.pi
top = np.c_[np.cos(t), np.sin(t)]
bottom = np.c_[1 - np.cos(t), 0.5 - np.sin(t)]
X = np.r_[top, bottom] + np.random.randn(2 * n, 2) * 0.1
y = np.r_[np.zeros((n, 1)), np.ones((n, 1))]

W = [np.random.randn(2, 12) * 0.5, np.random.randn(12, 12) * 0.4, np.random.randn(12, 1) * 0.4]
b = [np.zeros(12), np.zeros(12), np.zeros(1)]
lr = 0.3

for it in range(800):
    z0 = X @ W[0] + b[0]
    a0 = lrelu(z0)
    z1 = a0 @ W[1] + b[1]
    a1 = lrelu(z1)
    p = sigmoid(a1 @ W[2] + b[2])

    d2 = (p - y) / (2 * n)
    d1 = d2 @ W[2].T * dlrelu(z1)
    d0 = d1 @ W[1].T * dlrelu(z0)

    for i, (inp, d) in enumerate([(X, d0), (a0, d1), (a1, d2)]):
        W[i] -= lr * inp.T @ d
        b[i] -= lr * d.sum(axis=0)
    if it % 200 == 0:
        print(it, -np.mean(y * np.log(p + 1e-9) + (1 - y) * np.log(1 - p + 1e-9)))
print("acc", np.mean((p > .5) == y))
