# verdict: right
import numpy as np

class Tensor:
    def __init__(self, value, parents=()):
        self.value = np.asarray(value, dtype=float)
        self.parents = parents          # pairs of tensor and function of the gradient
        self.grad = None

    def backward(self, grad):
        self.grad = grad if self.grad is None else self.grad + grad
        for parent, pull in self.parents:
            parent.backward(pull(grad))

def matmul(a, b):
    return Tensor(a.value @ b.value, ((a, lambda g: g @ b.value.T), (b, lambda g: a.value.T @ g)))

def add_bias(a, b):
    return Tensor(a.value + b.value, ((a, lambda g: g), (b, lambda g: g.sum(axis=0))))

def tanh(a):
    t = np.tanh(a.value)
    return Tensor(t, ((a, lambda g: g * (1 - t * t)),))

rng = np.random.default_rng(23)
X, Y = rng.uniform(-1, 1, (32, 2)), None
Y = (X[:, :1] - X[:, 1:]) * X[:, :1]
w1, b1 = Tensor(rng.normal(size=(2, 9))), Tensor(np.zeros(9))
w2, b2 = Tensor(rng.normal(size=(9, 1)) * 0.4), Tensor(np.zeros(1))
inputs = Tensor(X)

for epoch in range(1200):
    for q in (w1, b1, w2, b2, inputs):
        q.grad = None
    out = add_bias(matmul(tanh(add_bias(matmul(inputs, w1), b1)), w2), b2)
    out.backward(2 * (out.value - Y) / len(X))
    for q in (w1, b1, w2, b2):
        q.value -= 0.1 * q.grad
    if epoch % 300 == 0:
        print(epoch, np.mean((out.value - Y) ** 2))
