# verdict: wrong
# line: 24
# why: updates: M is also the decoder's matrix, so its gradient needs the second term dv.T @ h, which is missing.
import numpy as np


class TiedAE:
    def __init__(self, n_vis, n_hid, rng):
        self.M = rng.normal(0, 0.3, (n_vis, n_hid))
        self.bh = np.zeros(n_hid)
        self.bv = np.zeros(n_vis)

    def encode(self, x):
        return 1 / (1 + np.exp(-(x @ self.M + self.bh)))

    def decode(self, h):
        return 1 / (1 + np.exp(-(h @ self.M.T + self.bv)))

    def update(self, x, lr):
        h = self.encode(x)
        r = self.decode(h)
        dv = (r - x) / len(x)
        dh = dv @ self.M * h * (1 - h)
        self.M -= lr * x.T @ dh
        self.bh -= lr * dh.sum(axis=0)
        self.bv -= lr * dv.sum(axis=0)
        return -np.mean(np.sum(x * np.log(r) + (1 - x) * np.log(1 - r), axis=1))


rng = np.random.default_rng(83)
prototypes = (rng.random((4, 9)) < 0.5).astype(float)
pictures = prototypes[rng.integers(0, 4, 72)]
flip = rng.random(pictures.shape) < 0.05
pictures = np.abs(pictures - flip)
ae = TiedAE(9, 4, rng)
for epoch in range(60):
    rng.shuffle(pictures)
    costs = [ae.update(pictures[i:i + 16], 0.5) for i in range(0, 72, 16)]
    if epoch % 15 == 0:
        print(epoch, np.mean(costs))
