# verdict: wrong
# first wrong: error
# line: 22
# mistake: error-averaged-too-early
# why: the error is averaged to one number before the backward pass, so every sample is corrected alike

import numpy as np

class Small:
    def __init__(self, seed):
        r = np.random.default_rng(seed)
        self.u = r.random((3, 4)) * 2 - 1
        self.v = r.random((4, 1)) * 2 - 1

    def guess(self, x):
        self.h = 1 / (1 + np.exp(-(x @ self.u)))
        return 1 / (1 + np.exp(-(self.h @ self.v)))

    def study(self, x, t):
        for i in range(20000):
            o = self.guess(x)
            error = np.mean(o - t)
            if i % 5000 == 0:
                print("error", error)
            do = error * o * (1 - o)
            dh = (do @ self.v.T) * self.h * (1 - self.h)
            self.v -= 0.5 * (self.h.T @ do)
            self.u -= 0.5 * (x.T @ dh)

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
t = np.array([[0], [1], [1], [1]])
s = Small(30)
s.study(x, t)
print(s.guess(x))
