# verdict: right
import math, random
class Matrix:
    def __init__(self, rows): self.rows = rows
    @staticmethod
    def random(r, c): return Matrix([[random.uniform(-1, 1) for _ in range(c)] for _ in range(r)])
    def times(self, v): return [sum(a * b for a, b in zip(r, v)) for r in self.rows]
    def transposeTimes(self, v): return [sum(r[j] * x for r, x in zip(self.rows, v)) for j in range(len(self.rows[0]))]
    def addOuter(self, k, u, v):
        for r, a in zip(self.rows, u):
            for j, b in enumerate(v):
                r[j] += k * a * b
first, second, third = Matrix.random(5, 3), Matrix.random(4, 6), Matrix.random(1, 5)
def act(v): return [math.tanh(q) for q in v]
def scale(g, a): return [p * (1 - q * q) for p, q in zip(g, a)]
examples = [((x, y), math.sin(x + 2 * y)) for x in (-.8, 0, .8) for y in (-.8, 0, .8)]
for epoch in range(250):
    for (x, y), t in examples:
        i0 = [x, y, 1]
        i1 = act(first.times(i0)) + [1]
        i2 = act(second.times(i1)) + [1]
        d3 = [t - third.times(i2)[0]]
        d2 = scale(third.transposeTimes(d3)[:4], i2)
        d1 = scale(second.transposeTimes(d2)[:5], i1)
        third.addOuter(0.03, d3, i2)
        second.addOuter(0.03, d2, i1)
        first.addOuter(0.03, d1, i0)
print(d3)
