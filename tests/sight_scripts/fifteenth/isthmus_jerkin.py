# verdict: wrong
# line: 31
# also: 34
# why: pure Python: output weights changed before the hidden deltas read them
import math
import random

random.seed(20)

class TinyNet:
    """n inputs, one hidden layer, one output neuron"""

    def __init__(self, n, hidden):
        self.w1 = [[random.gauss(0, 1) for _ in range(n)] for _ in range(hidden)]
        self.b1 = [0.0] * hidden
        self.w2 = [random.gauss(0, 1) for _ in range(hidden)]
        self.b2 = [0.0]

    def predict(self, x):
        self.x = x
        self.h = [math.tanh(sum(w * v for w, v in zip(ws, x)) + b)
                  for ws, b in zip(self.w1, self.b1)]
        s = sum(w * h for w, h in zip(self.w2, self.h)) + self.b2[0]
        self.o = 1 / (1 + math.exp(-s))
        return self.o

    def learn(self, x, target, rate):
        self.predict(x)
        grad_o = (target - self.o) * self.o * (1 - self.o)
        for j in range(len(self.w2)):
            self.w2[j] += rate * grad_o * self.h[j]
        self.b2[0] += rate * grad_o
        for j in range(len(self.w2)):
            back = grad_o * self.w2[j]
            slope = 1 - self.h[j] ** 2
            for i in range(len(self.x)):
                self.w1[j][i] += rate * back * slope * self.x[i]
            self.b1[j] += rate * back * slope
        return (target - self.o) ** 2

points = [(random.uniform(-1, 1), random.uniform(-1, 1)) for _ in range(60)]
samples = [([a, b], 1 if a * b > 0 else 0) for a, b in points]

net = TinyNet(2, 6)
for epoch in range(201):
    random.shuffle(samples)
    err = sum(net.learn(x, t, 0.5) for x, t in samples)
    if epoch % 50 == 0:
        print("epoch", epoch, "squared error", round(err / len(samples), 4))
