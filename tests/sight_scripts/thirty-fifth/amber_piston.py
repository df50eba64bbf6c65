# verdict: wrong
# line: 53
# also: 30, 51, 52, 56, 57
import math
import random


class Net:
    def __init__(self, n_in, n_hid, seed=0):
        r = random.Random(seed)
        self.w = [[r.gauss(0, 1) for _ in range(n_in)] for _ in range(n_hid)]
        self.b = [0.0 for _ in range(n_hid)]
        self.v = [r.gauss(0, 1) for _ in range(n_hid)]
        self.c = 0.0
        self.zero_grad()

    def zero_grad(self):
        self.gw = [[0.0] * len(row) for row in self.w]
        self.gb = [0.0] * len(self.b)
        self.gv = [0.0] * len(self.v)
        self.gc = 0.0

    def forward(self, x):
        self.x = x
        self.a = [math.tanh(sum(wi * xi for wi, xi in zip(row, x)) + b) for row, b in zip(self.w, self.b)]
        self.out = sum(v * a for v, a in zip(self.v, self.a)) + self.c
        return self.out

    def backward(self, g):
        self.gc += g
        for j, a in enumerate(self.a):
            self.gv[j] += g * a
            gz = g * self.v[j] * (1 - a * a)
            self.gb[j] += gz
            for i, xi in enumerate(self.x):
                self.gw[j][i] += gz * xi

    def step(self, lr):
        self.c -= lr * self.gc
        for j in range(len(self.v)):
            self.v[j] -= lr * self.gv[j]
            self.b[j] -= lr * self.gb[j]
            for i in range(len(self.w[j])):
                self.w[j][i] -= lr * self.gw[j][i]


points = [(i / 10, j / 10) for i in range(-10, 11, 4) for j in range(-10, 11, 4)]
values = [math.sin(2 * x) + 0.5 * y for x, y in points]
net = Net(2, 6, seed=3)

for epoch in range(200):
    cost = 0.0
    for p, value in zip(points, values):
        diff = net.forward(p) - value
        cost += diff * diff / len(points)
        net.backward(2 * diff / len(points))
    net.step(0.005)
    if epoch % 40 == 0:
        print(epoch, round(cost, 5))
