# verdict: wrong
# line: 36
# also: 35
# why: loop: The network is made anew in every iteration, so what was learned is thrown away.
import numpy as np


class Net:
    def __init__(self, rng, n_in=3, n_hidden=8, n_out=1):
        self.w1 = rng.normal(0, 1, (n_in, n_hidden))
        self.w2 = rng.normal(0, 1, (n_hidden, n_out))

    @staticmethod
    def act(z):
        return 1 / (1 + np.exp(-z))

    def forward(self, x):
        self.h = self.act(x @ self.w1)
        self.o = self.act(self.h @ self.w2)
        return self.o

    def step(self, x, y, lr):
        d_o = (self.o - y) * self.o * (1 - self.o)
        d_h = d_o @ self.w2.T * self.h * (1 - self.h)
        self.w2 -= lr * self.h.T @ d_o
        self.w1 -= lr * x.T @ d_h


rng = np.random.default_rng(4)
x = rng.integers(0, 2, (40, 3)).astype(float)
x[:, 2] = 1                                     # bias input
y = np.logical_xor(x[:, 0], x[:, 1]).astype(float)[:, None]

losses = []
for epoch in range(500):
    model = Net(rng)
    out = model.forward(x)
    model.step(x, y, lr=0.5)
    losses.append(np.mean((out - y) ** 2))
    if epoch % 100 == 0:
        print("epoch", epoch, "loss", np.mean(losses[-100:]))
