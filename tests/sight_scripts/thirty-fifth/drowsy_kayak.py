# verdict: wrong
# line: 41
import math
import random


class Perceptron2:
    """a small multi-layer perceptron with one hidden layer; nothing imported but random and math"""

    def __init__(self, n, h):
        self.v = [[random.uniform(-0.8, 0.8) for _ in range(n)] for _ in range(h)]
        self.bv = [0.0] * h
        self.w = [random.uniform(-0.8, 0.8) for _ in range(h)]
        self.bw = 0.0

    def __call__(self, x):
        self.h = [math.tanh(b + sum(vi * xi for vi, xi in zip(v, x))) for v, b in zip(self.v, self.bv)]
        return self.bw + sum(wi * hi for wi, hi in zip(self.w, self.h))

    def learn(self, x, t, rate):
        e = self(x) - t
        back = [e * wi * (1 - hi * hi) for wi, hi in zip(self.w, self.h)]
        self.w = [wi - rate * e * hi for wi, hi in zip(self.w, self.h)]
        self.bw -= rate * e
        for j, bj in enumerate(back):
            self.v[j] = [vi - rate * bj * xi for vi, xi in zip(self.v[j], x)]
            self.bv[j] -= rate * bj
        return e * e


random.seed(123)
net = Perceptron2(1, 5)

# tide table: hour of the day -> height in metres
tide = [(0, 1.1), (2, 2.3), (4, 3.0), (6, 2.6), (8, 1.5), (10, 0.7),
        (12, 0.9), (14, 2.0), (16, 2.9), (18, 2.8), (20, 1.8), (22, 0.9)]
pairs = [([hour / 12 - 1], height - 1.9) for hour, height in tide]

epochs = 160
for epoch in range(epochs):
    rate = 0.1 - 0.001 * epoch
    total = 0.0
    for x, t in pairs:
        total += net.learn(x, t, rate)
    if epoch % 20 == 0:
        print("%4d  rate %.3f  squared error %.4f" % (epoch, rate, total))
