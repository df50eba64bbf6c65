# verdict: wrong
# line: 22
import random, math
class Net:
    RATE = 0.15
    def __init__(self, h):
        self.h = h
        self.w = [random.uniform(-2, 2) for _ in range(h)]
        self.b = [random.uniform(-1, 1) for _ in range(h)]
        self.o = [random.uniform(-1, 1) for _ in range(h)]
    def hidden(self, x):
        return [math.tanh(self.w[i] * x + self.b[i]) for i in range(self.h)]
    def output(self, hid):
        return sum(self.o[i] * hid[i] for i in range(self.h))
    def update(self, x, t):
        hid = self.hidden(x)
        err = t - self.output(hid)
        for i in range(self.h):
            back = err * self.o[i] * (1 - hid[i] ** 2)
            self.o[i] += self.RATE * err * hid[i]
            self.w[i] += self.RATE * back * x
            self.b[i] -= self.RATE * back
net = Net(5)
data = [(-1.0, 0.8), (-0.5, 0.1), (0.0, -0.3), (0.5, 0.2), (1.0, 0.6)]
for n in range(400):
    for x, t in data:
        net.update(x, t)
print([round(net.output(net.hidden(x)), 2) for x, _ in data])
