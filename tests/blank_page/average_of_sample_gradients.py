# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: gradients of single samples are collected and their mean is the step, which is the gradient over 4

import numpy as np

class Xor:
    def __init__(self):
        r = np.random.RandomState(16)
        self.inp = r.randn(3, 4)
        self.outp = r.randn(4, 1)

    def one(self, x, t):
        x = np.array(x)[None, :]
        h = 1 / (1 + np.exp(-x @ self.inp))
        o = 1 / (1 + np.exp(-h @ self.outp))
        d = (t - o) * o * (1 - o)
        return x.T @ (d @ self.outp.T * h * (1 - h)), h.T @ d, (t - o).item()

    def learn(self, xs, ts, n):
        for epoch in range(n):
            gi, go, e = zip(*[self.one(x, t) for x, t in zip(xs, ts)])
            self.inp += np.mean(gi, axis=0)
            self.outp += np.mean(go, axis=0)
            if epoch % 2000 == 0:
                print(epoch, np.abs(e).mean())

net = Xor()
net.learn([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], [[0], [1], [1], [0]], 8000)
