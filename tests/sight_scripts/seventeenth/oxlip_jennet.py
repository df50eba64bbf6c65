# verdict: right
import math
import random

class Brain:
    def __init__(self, sensors, neurons, motors):
        r = random.Random(5)
        self.w1 = [[r.uniform(-.5, .5) for _ in range(sensors + 1)] for _ in range(neurons)]
        self.w2 = [[r.uniform(-.5, .5) for _ in range(neurons + 1)] for _ in range(motors)]

    def think(self, inputs):
        self.inp = list(inputs) + [1.0]
        self.hid = [math.tanh(sum(a * b for a, b in zip(row, self.inp))) for row in self.w1] + [1.0]
        self.out = [math.tanh(sum(a * b for a, b in zip(row, self.hid))) for row in self.w2]
        return self.out

    def learn(self, wanted, rate):
        dout = [(w - o) * (1 - o * o) for w, o in zip(wanted, self.out)]
        dhid = []
        for j in range(len(self.w1)):
            back = sum(d * self.w2[k][j] for k, d in enumerate(dout))
            dhid.append(back * (1 - self.hid[j] ** 2))
        for k, d in enumerate(dout):
            for j, h in enumerate(self.hid):
                self.w2[k][j] += rate * d * h
        for j, d in enumerate(dhid):
            for i, x in enumerate(self.inp):
                self.w1[j][i] += rate * d * x

brain = Brain(2, 5, 2)
lessons = [((0.1, 0.9), (0.8, -0.5)), ((0.9, 0.1), (-0.8, -0.5)), ((0.1, 0.1), (0.0, 0.9)), ((0.8, 0.9), (0.0, -0.9))]
for frame in range(1200):
    for inp, want in lessons:
        brain.think(inp)
        brain.learn(want, 0.1)
for inp, want in lessons:
    print(want, [round(v, 2) for v in brain.think(inp)])
