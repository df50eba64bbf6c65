# verdict: wrong
# line: 15
import random, math

class Unit:
    def __init__(self, n, kind):
        self.w = [random.gauss(0, 0.7) for _ in range(n + 1)]
        self.kind = kind
    def output(self, x):
        self.x = list(x) + [1.0]
        z = sum(p * q for p, q in zip(self.w, self.x))
        self.y = math.tanh(z) if self.kind == 'tanh' else 1 / (1 + math.exp(-z))
        return self.y
    def slope(self):
        return self.y * (1 - self.y)
    def learn(self, d, rate):
        for k, xk in enumerate(self.x):
            self.w[k] -= rate * d * xk

hidden = [Unit(2, 'tanh') for _ in range(4)]
top = Unit(4, 'sigmoid')
table = {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 0}
def val(H, u, x): return 1/(1+math.exp(-sum(a*b for a,b in zip(u,[math.tanh(w[0]*x[0]+w[1]*x[1]+w[2]) for w in H]+[1]))))
for n in range(1500):
    for x, t in table.items():
        y = top.output([h.output(x) for h in hidden])
        d = (y - t) * top.slope()
        ds = [d * top.w[k] * h.slope() for k, h in enumerate(hidden)]
        top.learn(d, 0.4)
        for h, dh in zip(hidden, ds):
            h.learn(dh, 0.4)
print([round(val([h.w for h in hidden], top.w, x), 2) for x in table])
