# verdict: wrong
# line: 39
import math
import random

random.seed(33)


class Perceptron2:
    def __init__(self, n_in, n_hid):
        self.w = [[random.uniform(-1, 1) for _ in range(n_in)] for _ in range(n_hid)]
        self.t = [random.uniform(-1, 1) for _ in range(n_hid)]
        self.v = [random.uniform(-1, 1) for _ in range(n_hid)]
        self.s = 0.0

    def forward(self, x):
        self.x = x
        self.h = [math.tanh(sum(a * b for a, b in zip(row, x)) + t) for row, t in zip(self.w, self.t)]
        self.o = sum(a * b for a, b in zip(self.v, self.h)) + self.s
        return self.o

    def learn(self, error, lr):
        for j in range(len(self.v)):
            d = error * self.v[j] * (1 - self.h[j] ** 2)
            self.v[j] -= lr * error * self.h[j]
            for i in range(len(self.x)):
                self.w[j][i] -= lr * d * self.x[i]
            self.t[j] -= lr * d
        self.s -= lr * error


net = Perceptron2(2, 5)
samples = [([a / 2.0, b / 2.0], a * b / 4.0) for a in range(-2, 3) for b in range(-2, 3)]
for epoch in range(800):
    sse = 0.0
    for x, y in samples:
        error = net.forward(x) - y
        sse += error ** 2
    net.learn(error, 0.05)
    if epoch % 200 == 0:
        print(epoch, sse)
