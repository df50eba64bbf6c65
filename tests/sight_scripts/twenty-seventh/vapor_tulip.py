# verdict: right
# log-cosh loss, steam pressure from temperature
from math import tanh, cosh, log
from random import Random

class Regressor:
    def __init__(self, units, seed):
        rnd = Random(seed)
        self.units = [{"in": rnd.gauss(0, 1.5), "off": rnd.gauss(0, 1), "out": rnd.gauss(0, .5)} for _ in range(units)]
        self.offset = 0.0

    def sense(self, x):
        for u in self.units:
            u["act"] = tanh(u["in"] * x + u["off"])
        return self.offset + sum(u["out"] * u["act"] for u in self.units)

    def study(self, pairs, rate):
        total = 0.0
        step = [[0.0, 0.0, 0.0] for _ in self.units]
        step0 = 0.0
        for x, y in pairs:
            e = self.sense(x) - y
            total += log(cosh(e))
            s = tanh(e)
            step0 += s
            for u, acc in zip(self.units, step):
                inner = s * u["out"] * (1 - u["act"] ** 2)
                acc[0] += inner * x
                acc[1] += inner
                acc[2] += s * u["act"]
        for u, (i, o, w) in zip(self.units, step):
            u["in"] -= rate * i / len(pairs)
            u["off"] -= rate * o / len(pairs)
            u["out"] -= rate * w / len(pairs)
        self.offset -= rate * step0 / len(pairs)
        return total / len(pairs)

celsius = [0, 20, 40, 60, 80, 100, 120, 140]
bar = [0.006, 0.023, 0.074, 0.199, 0.474, 1.013, 1.985, 3.614]
pairs = [(c / 70 - 1, p) for c, p in zip(celsius, bar)]
r = Regressor(6, seed=100)
for n in range(3000):
    loss = r.study(pairs, 0.1)
    if n % 500 == 0:
        print(n, loss)
for (x, p), c in zip(pairs, celsius):
    print(c, p, round(r.sense(x), 3))
