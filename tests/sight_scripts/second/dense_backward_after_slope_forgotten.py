# verdict: wrong
# line: 21
# why: The weights' gradient is taken with grad_a, before the tanh slope, instead of grad_z.
import numpy as np

class Dense:
    def __init__(self, n_in, n_out, rng, linear=False):
        self.W = rng.standard_normal((n_in, n_out)) * 0.5
        self.b = np.zeros(n_out)
        self.linear = linear

    def forward(self, x):
        self.x = x
        self.z = x @ self.W + self.b
        self.a = self.z if self.linear else np.tanh(self.z)
        return self.a

    def backward(self, grad_a, lr):
        grad_z = grad_a if self.linear else grad_a * (1 - self.a ** 2)
        grad_x = grad_z @ self.W.T
        grad_W = self.x.T @ grad_a
        grad_b = grad_z.sum(axis=0)
        self.W -= lr * grad_W
        self.b -= lr * grad_b
        return grad_x

rng = np.random.default_rng(30)
x = rng.uniform(-2, 2, (60, 2))
y = np.cos(x[:, :1] + x[:, 1:])
net = [Dense(2, 10, rng), Dense(10, 1, rng, linear=True)]
for epoch in range(500):
    out = x
    for layer in net:
        out = layer.forward(out)
    grad = (out - y) / len(x)
    for layer in reversed(net):
        grad = layer.backward(grad, 0.1)
    if epoch % 100 == 0:
        print(epoch, 0.5 * float(np.mean((out - y) ** 2)))
