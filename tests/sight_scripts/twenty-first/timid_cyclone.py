# verdict: wrong
# line: 15
# why: derivatives: The second term of the product rule is missing in the derivative of GELU.
import numpy as np
from math import sqrt, pi

K = sqrt(2 / pi)


def gelu(z):
    return 0.5 * z * (1 + np.tanh(K * (z + 0.044715 * z ** 3)))


def gelu_derivative(z):
    return 0.5 * (1 + np.tanh(K * (z + 0.044715 * z ** 3)))


class FeedForward:
    def __init__(self, d_in, d_hidden, d_out):
        self.w1 = np.random.randn(d_in, d_hidden) / sqrt(d_in)
        self.b1 = np.zeros(d_hidden)
        self.w2 = np.random.randn(d_hidden, d_out) / sqrt(d_hidden)
        self.b2 = np.zeros(d_out)

    def __call__(self, x):
        self.x = x
        self.z = x @ self.w1 + self.b1
        self.h = gelu(self.z)
        return self.h @ self.w2 + self.b2

    def grad(self, upstream):
        dz = upstream @ self.w2.T * gelu_derivative(self.z)
        return {"w1": self.x.T @ dz, "b1": dz.sum(0), "w2": self.h.T @ upstream, "b2": upstream.sum(0)}

    def apply(self, g, lr):
        self.w1 -= lr * g["w1"]
        self.b1 -= lr * g["b1"]
        self.w2 -= lr * g["w2"]
        self.b2 -= lr * g["b2"]


np.random.seed(8)
x = np.random.uniform(-2, 2, (120, 2))
y = np.hypot(x[:, 0], x[:, 1]).reshape(-1, 1)
ff = FeedForward(2, 16, 1)
for step in range(500):
    out = ff(x)
    ff.apply(ff.grad((out - y) / len(x)), lr=0.1)
    if step % 100 == 0:
        print(step, ((out - y) ** 2).mean())
