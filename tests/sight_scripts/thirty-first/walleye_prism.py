# verdict: wrong
# line: 21
import math, random
random.seed(1)

class Num:
    def __init__(self, v, kids=()):
        self.v, self.g, self.kids = v, 0.0, kids   # kids: (child, local slope)

    def __add__(self, o):
        return Num(self.v + o.v, ((self, 1.0), (o, 1.0)))

    def __sub__(self, o):
        return Num(self.v - o.v, ((self, 1.0), (o, -1.0)))

    def __mul__(self, o):
        return Num(self.v * o.v, ((self, o.v), (o, self.v)))

    def tanh(self):
        t = math.tanh(self.v)
        return Num(t, ((self, 1 - t),))

def spread(node, g=1.0):
    # a tree is walked once for each path
    node.g += g
    for kid, slope in node.kids:
        spread(kid, g * slope)

w = [Num(random.uniform(-1, 1)) for _ in range(4)]
b = [Num(0.0), Num(0.0)]
u = [Num(random.uniform(-1, 1)) for _ in range(2)]
everything = w + b + u
data = [(0.1, 0.9, 0.5), (0.8, 0.3, -0.2), (0.4, 0.4, 0.1)]
for step in range(200):
    for p in everything:
        p.g = 0.0
    total = 0
    for x, y, t in data:
        x, y, t = Num(x), Num(y), Num(t)
        h0 = (w[0] * x + w[1] * y + b[0]).tanh()
        h1 = (w[2] * x + w[3] * y + b[1]).tanh()
        e = u[0] * h0 + u[1] * h1 - t
        loss = e * e
        spread(loss)
        total += loss.v
    for p in everything:
        p.v -= 0.05 * p.g
    if step % 50 == 0:
        print(step, total)
