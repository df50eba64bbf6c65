# verdict: wrong
# line: 40
# line follower: 3 light sensors -> left motor, right motor
import math, random
random.seed(18)

class Neuron:
    def __init__(self, n):
        self.w = [random.uniform(-.7, .7) for _ in range(n)]
        self.bias = 0.0
        self.out = self.delta = 0.0
    def run(self, xs):
        s = self.bias
        for w, x in zip(self.w, xs):
            s += w * x
        self.out = math.tanh(s)
        return self.out
    def learn(self, xs, rate):
        for i, x in enumerate(xs):
            self.w[i] += rate * self.delta * x
        self.bias += rate * self.delta

hidden = [Neuron(3) for _ in range(4)]
motors = [Neuron(4) for _ in range(2)]

lessons = [([0, 1, 0], [.8, .8]), ([1, 0, 0], [-.2, .8]), ([0, 0, 1], [.8, -.2]),
           ([1, 1, 0], [.3, .8]), ([0, 1, 1], [.8, .3]), ([0, 0, 0], [-.5, -.5])]

for lap in range(600):
    err = 0
    for sensors, wanted in lessons:
        hs = [n.run(sensors) for n in hidden]
        ms = [n.run(hs) for n in motors]
        for m, want in zip(motors, wanted):
            m.delta = (want - m.out) * (1 - m.out ** 2)
            err += (want - m.out) ** 2
        for j, n in enumerate(hidden):
            back = 0
            for m in motors:
                back = m.w[j] * m.delta
            n.delta = back * (1 - n.out ** 2)
        for m in motors:
            m.learn(hs, 0.1)
        for n in hidden:
            n.learn(sensors, 0.1)
    if lap % 100 == 0:
        print(lap, err)
