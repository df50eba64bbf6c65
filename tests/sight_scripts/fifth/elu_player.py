# verdict: wrong
# line: 27
# why: The slope of ELU on the negative side is h + 1, written as h.
import numpy as np

class Brain:
    def __init__(self, rng, n_in, n_hid, n_out):
        self.a = rng.normal(0, .6, (n_in + 1, n_hid))
        self.b = rng.normal(0, .6, (n_hid + 1, n_out))

    @staticmethod
    def _one(m):
        return np.concatenate([m, np.ones((m.shape[0], 1))], axis=1)

    def decide(self, s):
        self.s1 = self._one(s)
        z = self.s1 @ self.a
        self.h = np.where(z > 0, z, np.exp(z) - 1)
        self.h1 = self._one(self.h)
        e = np.exp(self.h1 @ self.b)
        return e / e.sum(axis=1, keepdims=True)

    def study(self, s, m, rate):
        p = self.decide(s)
        d = (p - m) / len(s)
        dh = (d @ self.b.T)[:, :-1]
        dz = dh * np.where(self.h > 0, 1, self.h)
        self.b -= rate * self.h1.T @ d
        self.a -= rate * self.s1.T @ dz
        return p

rng = np.random.default_rng(64)
state = rng.uniform(-1, 1, (80, 3))        # own life, enemy life, distance
choice = np.where(state[:, 2] > .3, 0, np.where(state[:, 0] > state[:, 1], 1, 2))   # walk, hit, run
move = np.eye(3)[choice]
brain = Brain(rng, 3, 9, 3)
for frame in range(400):
    p = brain.study(state, move, 0.3)
    if frame % 100 == 0:
        print(frame, (p.argmax(1) == choice).mean())
