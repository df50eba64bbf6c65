# verdict: wrong
# line: 25
import numpy as np

class ResNetToy:
    """x -> h -> h + relu(hB)C -> out"""
    def __init__(self, n_in, width, seed):
        r = np.random.RandomState(seed)
        self.A = r.randn(n_in, width) / np.sqrt(n_in)
        self.B = r.randn(width, width) / np.sqrt(width)
        self.C = r.randn(width, width) / np.sqrt(width) * 0.5
        self.D = r.randn(width, 1) / np.sqrt(width)

    def forward(self, x):
        self.x = x
        self.h = np.tanh(x @ self.A)
        self.z = self.h @ self.B
        self.q = np.maximum(self.z, 0)
        self.r = self.h + self.q @ self.C
        return self.r @ self.D

    def backward(self, dout):
        dr = dout @ self.D.T
        dz = (dr @ self.C.T) * (self.z > 0)
        dh = dz @ self.B.T
        da = dh * (1 - self.h ** 2)
        return {"A": self.x.T @ da, "B": self.h.T @ dz, "C": self.q.T @ dr, "D": self.r.T @ dout}

    def descend(self, g, lr):
        self.A -= lr * g["A"]
        self.B -= lr * g["B"]
        self.C -= lr * g["C"]
        self.D -= lr * g["D"]

r = np.random.RandomState(123)
x = np.c_[r.uniform(-2, 2, (64, 2)), np.ones(64)]
y = np.sin(x[:, :1]) * np.cos(x[:, 1:2])

net = ResNetToy(3, 10, seed=9)
for step in range(1500):
    out = net.forward(x)
    net.descend(net.backward(2 * (out - y) / len(x)), 0.05)
    if step % 300 == 0:
        print(step, np.mean((out - y) ** 2))
print(np.mean((out - y) ** 2))
