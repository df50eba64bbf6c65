# verdict: right
import numpy as np

tape = []

class Tensor:
    def __init__(self, data):
        self.data = np.asarray(data, dtype=float)
        self.grad = np.zeros_like(self.data)

def matmul(a, b):
    out = Tensor(a.data @ b.data)
    def back():
        a.grad += out.grad @ b.data.T
        b.grad += a.data.T @ out.grad
    tape.append(back)
    return out

def add(a, b):
    out = Tensor(a.data + b.data)
    def back():
        a.grad += out.grad
        b.grad += out.grad.sum(axis=0)
    tape.append(back)
    return out

def relu(a):
    out = Tensor(np.maximum(a.data, 0))
    def back():
        a.grad += out.grad * (a.data > 0)
    tape.append(back)
    return out

np.random.seed(12)
X = Tensor(np.random.rand(32, 2) * 2 - 1)
Y = np.abs(X.data.sum(axis=1, keepdims=True))
W1, b1 = Tensor(np.random.randn(2, 10)), Tensor(np.zeros(10))
W2, b2 = Tensor(np.random.randn(10, 1) * 0.3), Tensor(np.zeros(1))
params = [W1, b1, W2, b2]

for step in range(400):
    hidden = relu(add(matmul(X, W1), b1))
    pred = add(matmul(hidden, W2), b2)
    pred.grad = 2 * (pred.data - Y) / len(Y)
    while tape:
        tape.pop()()
    for p in params:
        p.data -= 0.1 * p.grad
        p.grad[...] = 0
    if step % 100 == 0:
        print(step, np.mean((pred.data - Y) ** 2))
