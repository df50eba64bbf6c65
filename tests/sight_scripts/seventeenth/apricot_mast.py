# verdict: wrong
# line: 19
# also: 17
# why: Dense.backward returns the gradient with already updated weights
import numpy as np

class Linear:
    def __init__(self, n_in, n_out):
        self.W = np.random.uniform(-1, 1, (n_in, n_out)) / np.sqrt(n_in)
        self.b = np.zeros((1, n_out))

    def forward(self, inp):
        self.inp = inp
        return inp @ self.W + self.b

    def backward(self, dout, lr):
        self.W -= lr * (self.inp.T @ dout)
        self.b -= lr * dout.sum(axis=0, keepdims=True)
        return dout @ self.W.T

class Tanh:
    def forward(self, inp):
        self.out = np.tanh(inp)
        return self.out

    def backward(self, dout, lr):
        return dout * (1 - self.out ** 2)

np.random.seed(2)
net = [Linear(2, 6), Tanh(), Linear(6, 1), Tanh()]
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
Y = np.array([[-0.8], [0.8], [0.8], [-0.8]])

def run(a):
    for layer in net:
        a = layer.forward(a)
    return a

for epoch in range(1000):
    pred = run(X)
    grad = 2 * (pred - Y) / len(X)
    for layer in net[::-1]:
        grad = layer.backward(grad, 0.5)

print(run(X))
