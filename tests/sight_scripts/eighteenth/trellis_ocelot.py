# verdict: wrong
# line: 25
# why: gradient of the skip connection is forgotten
import numpy as np

rng = np.random.default_rng(73)

class ResBlock:
    """y = x + relu(x A + a) B"""
    def __init__(self, dim, inner):
        self.A = rng.normal(0, np.sqrt(2 / dim), (dim, inner))
        self.a = np.zeros(inner)
        self.B = rng.normal(0, 0.1, (inner, dim))

    def forward(self, x):
        self.x = x
        self.r = np.maximum(x @ self.A + self.a, 0)
        return x + self.r @ self.B

    def backward(self, g):
        self.gB = self.r.T @ g
        gr = (g @ self.B.T) * (self.r > 0)
        self.gA = self.x.T @ gr
        self.ga = gr.sum(axis=0)
        return gr @ self.A.T

    def step(self, lr):
        self.A -= lr * self.gA
        self.a -= lr * self.ga
        self.B -= lr * self.gB

X = rng.normal(size=(80, 4))
Y = np.stack([np.abs(X[:, 0]), X[:, 1] * X[:, 2]], axis=1)
blocks = [ResBlock(4, 10), ResBlock(4, 10)]
head = rng.normal(0, 0.5, (4, 2))
lr = 0.05

for step in range(600):
    h = X
    for block in blocks:
        h = block.forward(h)
    out = h @ head
    g = 2 * (out - Y) / len(X)
    g_head = h.T @ g
    g = g @ head.T
    for block in blocks[::-1]:
        g = block.backward(g)
    head -= lr * g_head
    for block in blocks:
        block.step(lr)
    if step % 100 == 0:
        print("step", step, "loss", np.sum((out - Y) ** 2) / len(X))
