# verdict: wrong
# line: 26
# why: With softmax and cross-entropy the output delta is p - t; the extra p*(1-p) does not belong there.
import numpy as np


class Classifier:
    def __init__(self, sizes, seed):
        rng = np.random.default_rng(seed)
        i, h, o = sizes
        self.w1 = rng.normal(0, 0.5, (i, h))
        self.b1 = np.zeros(h)
        self.w2 = rng.normal(0, 0.5, (h, o))
        self.b2 = np.zeros(o)

    def forward(self, x):
        self.h = 1 / (1 + np.exp(-(x @ self.w1 + self.b1)))
        z = self.h @ self.w2 + self.b2
        e = np.exp(z - z.max(axis=1, keepdims=True))
        self.p = e / e.sum(axis=1, keepdims=True)
        return self.p

    def step(self, x, t, lr):
        p = self.forward(x)
        loss = -(t * np.log(p)).sum() / len(x)
        d2 = (p - t) * p * (1 - p)
        d1 = d2 @ self.w2.T * self.h * (1 - self.h)
        self.w2 -= lr * self.h.T @ d2
        self.b2 -= lr * d2.sum(0)
        self.w1 -= lr * x.T @ d1
        self.b1 -= lr * d1.sum(0)
        return loss


# two formants per vowel, in kHz
rng = np.random.default_rng(1)
formants = {"a": (0.8, 1.3), "i": (0.3, 2.3), "u": (0.35, 0.9)}
x = np.array([rng.normal(f, 0.05) for f in formants.values() for _ in range(5)])
t = np.repeat(np.eye(3), 5, axis=0)
clf = Classifier((2, 5, 3), 0)
for n in range(500):
    loss = clf.step(x, t, 0.2)
    if n % 100 == 0:
        print(n, round(loss, 4))
