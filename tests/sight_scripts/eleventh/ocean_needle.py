# verdict: right
import math, random

class Neuron:
    def __init__(self, n, rnd):
        self.w = [rnd.uniform(-1, 1) for _ in range(n)]
        self.bias = rnd.uniform(-1, 1)

    def fire(self, xs):
        self.xs = xs
        self.y = 1 / (1 + math.exp(-(self.bias + sum(w * x for w, x in zip(self.w, xs)))))
        return self.y

    def blame(self, err):
        self.delta = err * self.y * (1 - self.y)

    def improve(self, eta):
        self.w = [w - eta * self.delta * x for w, x in zip(self.w, self.xs)]
        self.bias -= eta * self.delta

rnd = random.Random(7)
hidden = [Neuron(3, rnd) for _ in range(4)]
final = [Neuron(4, rnd) for _ in range(2)]
cases = [((a, b, c), ((a + b + c) % 2, int(a + b + c > 1))) for a in (0, 1) for b in (0, 1) for c in (0, 1)]

def learn(x, t, eta):
    mid = [n.fire(x) for n in hidden]
    out = [n.fire(mid) for n in final]
    for n, o, want in zip(final, out, t):
        n.blame(o - want)
    for j, n in enumerate(hidden):
        n.blame(sum(f.delta * f.w[j] for f in final))
    for n in hidden + final:
        n.improve(eta)
    return sum((o - want) ** 2 for o, want in zip(out, t))

for epoch in range(1500):
    loss = 0
    for x, t in cases:
        loss += learn(x, t, 0.7)
    if epoch % 500 == 0:
        print("epoch", epoch, "loss", loss)
