# verdict: wrong
# wrong: the hidden delta
# line: 31
# mistake: each neuron object is adjusted before the neurons below read its weights
# style: Java programmer, one object per neuron
import math
import random

class Unit:
    def __init__(self, n):
        self.w = [random.uniform(-1, 1) for _ in range(n+1)]
    def fire(self, xs):
        self.xs = list(xs)+[1.0]
        self.y = 1/(1+math.exp(-sum(w*x for w, x in zip(self.w, self.xs))))
        return self.y
    def correct(self, blame, rate):
        self.delta = blame*self.y*(1-self.y)
        for i, x in enumerate(self.xs):
            self.w[i] += rate*self.delta*x

class Net:
    def __init__(self, n_in, n_hid):
        self.hid = [Unit(n_in) for _ in range(n_hid)]
        self.top = Unit(n_hid)
    def run(self, xs):
        return self.top.fire([u.fire(xs) for u in self.hid])
    def teach(self, xs, t, rate):
        y = self.run(xs)
        self.top.correct(t-y, rate)
        for i, u in enumerate(self.hid):
            u.correct(self.top.delta*self.top.w[i], rate)
        return (t-y)**2

random.seed(8)
net = Net(2, 3)
for e in range(4000):
    s = sum(net.teach((a, b), a^b, 1.5) for a in (0, 1) for b in (0, 1))
    if e % 800 == 0:
        print(e, s)
