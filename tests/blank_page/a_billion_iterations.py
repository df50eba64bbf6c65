# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: exact steps with alpha 0.01, but 10**9 of them: nobody waits for the end
import numpy as np

class NN:
    def __init__(self):
        np.random.seed(1)
        self.w1 = 2 * np.random.random((3, 4)) - 1
        self.w2 = 2 * np.random.random((4, 1)) - 1

    def s(self, x):
        return 1 / (1 + np.exp(-x))

    def ds(self, o):
        return o * (1 - o)

    def train(self, x, y, times):
        for _ in range(times):
            h = self.s(np.dot(x, self.w1))
            o = self.s(np.dot(h, self.w2))
            e = y - o
            d = e * self.ds(o)
            dh = np.dot(d, self.w2.T) * self.ds(h)
            self.w2 += 0.01 * np.dot(h.T, d)
            self.w1 += 0.01 * np.dot(x.T, dh)

nn = NN()
nn.train(np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]), np.array([[0, 1, 1, 0]]).T, 10**9)
print(nn.w1, nn.w2, sep="\n\n")
