# verdict: wrong
# first wrong: update
# line: 36|37
# mistake: update-wrong-sign
# why: the velocity already points downhill (-lr*g) and is then subtracted, so the error climbs
import numpy as np


class MomentumNet:
    def __init__(self, layers, lr=0.05, mu=0.9):
        rng = np.random.default_rng(66)
        self.lr, self.mu = lr, mu
        self.p = []
        for a, b in zip(layers, layers[1:]):
            self.p += [rng.normal(size=(a, b)), np.zeros(b)]
        self.velocity = [np.zeros_like(q) for q in self.p]

    def forward(self, x):
        seen = [x]
        for w, b in zip(self.p[::2], self.p[1::2]):
            seen.append(1 / (1 + np.exp(-(seen[-1] @ w + b))))
        return seen

    def gradients(self, x, y):
        seen = self.forward(x)
        grads, blame = [], seen[-1] - y
        for k in reversed(range(len(self.p) // 2)):
            delta = blame * seen[k + 1] * (1 - seen[k + 1])
            grads = [seen[k].T @ delta, delta.sum(axis=0)] + grads
            blame = delta @ self.p[2 * k].T
        return grads

    def step(self, x, y):
        grads = self.gradients(x, y)
        for i, g in enumerate(grads):
            self.velocity[i] = self.mu * self.velocity[i] - self.lr * g
            self.p[i] = self.p[i] - self.velocity[i]


x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
net = MomentumNet([2, 5, 3, 1])
for i in range(2000):
    net.step(x, y)
print(net.forward(x)[-1])
