# verdict: wrong
# line: 38
# why: neuron objects; the sum over outputs is overwritten instead of accumulated
import math, random

class Neuron:
    def __init__(self, n):
        self.w = [random.gauss(0, 0.6) for _ in range(n)]
        self.bias = random.gauss(0, 0.6)
        self.out = 0.0
        self.delta = 0.0

    def fire(self, values):
        self.values = values
        self.out = math.tanh(sum(w * v for w, v in zip(self.w, values)) + self.bias)
        return self.out

    def learn(self, rate):
        for i, v in enumerate(self.values):
            self.w[i] -= rate * self.delta * v
        self.bias -= rate * self.delta

random.seed(77)
hidden = [Neuron(2) for _ in range(5)]
output = [Neuron(5) for _ in range(2)]

def run(x):
    h = [n.fire(x) for n in hidden]
    return [n.fire(h) for n in output]

def teach(x, t, rate=0.1):
    y = run(x)
    for n, yi, ti in zip(output, y, t):
        n.delta = (yi - ti) * (1 - yi ** 2)
    for j, n in enumerate(hidden):
        back = 0.0
        for o in output:
            back = o.w[j] * o.delta
        n.delta = back * (1 - n.out ** 2)
    for n in output + hidden:
        n.learn(rate)
    return sum((a - b) ** 2 for a, b in zip(y, t))

# targets: (is x > y?, is the point in the inner square?)
pts = [(random.uniform(-1, 1), random.uniform(-1, 1)) for _ in range(40)]
train = [(p, (0.9 if p[0] > p[1] else -0.9, 0.9 if max(map(abs, p)) < 0.6 else -0.9)) for p in pts]
for epoch in range(100):
    err = sum(teach(x, t) for x, t in train)
    if epoch % 20 == 0:
        print("epoch", epoch, "error", round(err, 3))
