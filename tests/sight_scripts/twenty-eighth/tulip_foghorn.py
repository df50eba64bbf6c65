# verdict: wrong
# line: 66
# also: 68
import numpy as np

class Tensor:
    def __init__(self, data, parents=()):
        self.data = np.asarray(data, dtype=float)
        self.grad = np.zeros_like(self.data)
        self.parents = parents
        self.push = None

    def matmul(self, o):
        out = Tensor(self.data @ o.data, (self, o))
        def push():
            self.grad += out.grad @ o.data.T
            o.grad += self.data.T @ out.grad
        out.push = push
        return out

    def plus(self, o):
        out = Tensor(self.data + o.data, (self, o))
        def push():
            self.grad += out.grad
            o.grad += out.grad.sum(axis=0, keepdims=True)
        out.push = push
        return out

    def tanh(self):
        out = Tensor(np.tanh(self.data), (self,))
        def push():
            self.grad += out.grad * (1 - out.data ** 2)
        out.push = push
        return out

    def mse(self, target):
        diff = self.data - target
        out = Tensor((diff ** 2).mean(), (self,))
        def push():
            self.grad += out.grad * 2 * diff / diff.size
        out.push = push
        return out

    def backward(self):
        self.grad = np.ones_like(self.data)
        node = self
        stack = [node]
        while stack:
            node = stack.pop()
            if node.push is not None:
                node.push()
                stack.append(node.parents[0])

np.random.seed(16)
xs = np.random.uniform(-1, 1, (40, 2))
ys = xs[:, :1] * xs[:, 1:]
W1 = Tensor(np.random.randn(2, 10)); b1 = Tensor(np.zeros((1, 10)))
W2 = Tensor(np.random.randn(10, 1) * 0.3); b2 = Tensor(np.zeros((1, 1)))
params = [W1, b1, W2, b2]

def model(x):
    return Tensor(x).matmul(W1).plus(b1).tanh().matmul(W2).plus(b2)

for epoch in range(300):
    loss = model(xs).mse(ys)
    loss.backward()
    for p in params:
        p.data -= 0.01 * p.grad
    if epoch % 30 == 0:
        print(epoch, float(loss.data))
