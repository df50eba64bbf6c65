# verdict: wrong
# line: 35
# why: hidden delta: The stored hidden errors are added to without being set to 0 first, so the last sample is still in them.
# Kotlin -> Python, nur das Noetigste
from math import tanh
from random import Random


class Net:
    def __init__(self, sizes, seed):
        r = Random(seed)
        self.sizes = sizes
        self.w = []
        for a, b in zip(sizes, sizes[1:]):
            self.w.append([[r.gauss(0, 0.6) for _ in range(a + 1)] for _ in range(b)])
        self.act = [[0.0] * s for s in sizes]
        self.err = [[0.0] * s for s in sizes]

    def forward(self, x):
        self.act[0] = list(x)
        for l in range(len(self.w)):
            src = self.act[l] + [1.0]
            for j in range(self.sizes[l + 1]):
                self.act[l + 1][j] = tanh(sum(w * s for w, s in zip(self.w[l][j], src)))
        return self.act[-1]

    def backward(self, t):
        last = len(self.sizes) - 1
        for j in range(self.sizes[last]):
            y = self.act[last][j]
            self.err[last][j] = (t[j] - y) * (1 - y * y)
        for l in range(last - 1, 0, -1):
            for i in range(self.sizes[l]):
                for j in range(self.sizes[l + 1]):
                    self.err[l][i] += self.err[l + 1][j] * self.w[l][j][i]
                self.err[l][i] *= 1 - self.act[l][i] ** 2

    def adjust(self, rate):
        for l in range(len(self.w)):
            src = self.act[l] + [1.0]
            for j in range(self.sizes[l + 1]):
                for i in range(len(src)):
                    self.w[l][j][i] += rate * self.err[l + 1][j] * src[i]


net = Net([2, 4, 3, 1], 5)
samples = [((1, 1), (-0.8,)), ((1, -1), (0.8,)), ((-1, 1), (0.8,)), ((-1, -1), (-0.8,))]
for epoch in range(200):
    loss = 0.0
    for x, t in samples:
        y = net.forward(x)
        loss += (t[0] - y[0]) ** 2
        net.backward(t)
        net.adjust(0.1)
    if epoch % 50 == 0:
        print(epoch, loss)
