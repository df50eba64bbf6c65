# verdict: wrong
# line: 24
# also: 25, 26
import numpy as np

np.random.seed(100)
x = np.linspace(-3, 3, 70)[:, None]
y = np.sin(x) + 0.3 * x

W1 = np.random.randn(1, 15)
b1 = np.random.randn(15)
W2 = np.random.randn(15, 1) * 0.2
b2 = np.zeros(1)
lr = 0.02

for epoch in range(3000):
    # forward
    h = np.tanh(x @ W1 + b1)
    out = h @ W2 + b2
    # backward
    grad_out = 2 * (out - y) / len(x)
    grad_W2 = h.T @ grad_out
    grad_b2 = grad_out.sum(axis=0)
    grad_h = grad_out @ W2.T
    grad_W1 = x.T @ grad_h
    grad_b1 = grad_h.sum(axis=0)
    # update
    W1 -= lr * grad_W1
    b1 -= lr * grad_b1
    W2 -= lr * grad_W2
    b2 -= lr * grad_b2
    if epoch % 500 == 0:
        print(epoch, ((out - y) ** 2).mean())
