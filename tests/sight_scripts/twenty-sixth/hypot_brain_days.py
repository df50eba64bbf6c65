# verdict: wrong
# line: 34
# why: loop: The weights are drawn anew at the start of each epoch, so what was learned is thrown away.
import numpy as np


def he(rng, fan_in, fan_out):
    return rng.normal(0, np.sqrt(2 / fan_in), (fan_in, fan_out))


class Brain:
    def __init__(self, rng):
        self.rng = rng
        self.reset()

    def reset(self):
        self.w1, self.b1 = he(self.rng, 2, 12), np.zeros(12)
        self.w2, self.b2 = he(self.rng, 12, 1), np.zeros(1)

    def think(self, x):
        self.x, self.z = x, x @ self.w1 + self.b1
        self.h = np.maximum(self.z, 0)
        return self.h @ self.w2 + self.b2

    def learn(self, wrong_by, lr):
        dz = wrong_by @ self.w2.T * (self.z > 0)
        self.w2 -= lr * self.h.T @ wrong_by
        self.b2 -= lr * wrong_by.sum(0)
        self.w1 -= lr * self.x.T @ dz
        self.b1 -= lr * dz.sum(0)


def run_epoch(brain, x, y, lr, size):
    brain.reset()
    order = brain.rng.permutation(len(x))
    loss = 0.0
    for chunk in np.array_split(order, len(x) // size):
        off = brain.think(x[chunk]) - y[chunk]
        loss += float((off ** 2).sum())
        brain.learn(off / len(chunk), lr)
    return loss / len(x)


rng = np.random.default_rng(33)
x = rng.uniform(-1, 1, (90, 2))
y = np.hypot(x[:, :1], x[:, 1:])
brain = Brain(rng)
for day in range(60):
    loss = run_epoch(brain, x, y, 0.05, 15)
    if day % 15 == 0:
        print("day", day, "loss", round(loss, 4))
