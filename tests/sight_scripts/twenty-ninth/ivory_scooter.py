# verdict: wrong
# line: 48
import math
import random


class Perceptron:
    """One node of the network."""

    def __init__(self, inputCount):
        self.w = [random.uniform(-1.0, 1.0) for _ in range(inputCount)]
        self.theta = random.uniform(-1.0, 1.0)
        self.y = 0.0
        self.blame = 0.0

    def activate(self, x):
        total = self.theta
        for i in range(len(x)):
            total += self.w[i] * x[i]
        self.y = math.tanh(total)
        return self.y

    def adjust(self, x, rate):
        for i in range(len(x)):
            self.w[i] -= rate * self.blame * x[i]
        self.theta -= rate * self.blame


class MultiLayer:
    def __init__(self, nIn, nHid, nOut):
        self.hidden = [Perceptron(nIn) for _ in range(nHid)]
        self.output = [Perceptron(nHid) for _ in range(nOut)]

    def compute(self, x):
        self.h = [p.activate(x) for p in self.hidden]
        return [p.activate(self.h) for p in self.output]

    def learn(self, x, target, rate):
        out = self.compute(x)
        loss = 0.0
        for k in range(len(out)):
            diff = out[k] - target[k]
            loss += 0.5 * diff * diff
            self.output[k].blame = diff * (1 - out[k] * out[k])
        following = self.output
        for j in range(len(self.hidden)):
            back = 0.0
            for k in range(1, len(following)):
                back += following[k].blame * following[k].w[j]
            self.hidden[j].blame = back * (1 - self.h[j] * self.h[j])
        for p in self.output:
            p.adjust(self.h, rate)
        for p in self.hidden:
            p.adjust(x, rate)
        return loss


random.seed(16)
# compass: angle as (cos, sin) -> is it north / east / south
samples = []
for d in range(0, 360, 20):
    r = math.radians(d)
    samples.append(([math.cos(r), math.sin(r)],
                    [0.9 if math.sin(r) > 0.5 else -0.9, 0.9 if math.cos(r) > 0.5 else -0.9, 0.9 if math.sin(r) < -0.5 else -0.9]))
net = MultiLayer(2, 5, 3)
for epoch in range(200):
    loss = sum(net.learn(x, t, 0.1) for x, t in samples)
    if epoch % 40 == 0:
        print("Epoch: " + str(epoch) + ", loss: " + str(loss))
