# verdict: wrong
# first wrong: derivative
# line: 34
# mistake: -
# why: every layer is given the row of the table as what feeds it, also the last one
import math
import random

random.seed(21)
ROWS = [([0.1, 0.9], [1, 0]), ([0.8, 0.3], [0, 1]), ([0.4, 0.5], [1, 1]), ([0.9, 0.9], [0, 0])]

class Cell:
    def __init__(self, n):
        self.w = [random.uniform(-1, 1) for _ in range(n)]
        self.out = self.blame = 0.0

    def fire(self, fed):
        s = 0.0
        for w, f in zip(self.w, fed):
            s += w * f
        self.out = 1 / (1 + math.exp(-s))
        return self.out

below, above = [Cell(2), Cell(2)], [Cell(2), Cell(2)]
for lap in range(200):
    for row, wish in ROWS:
        mid = [c.fire(row) for c in below]
        end = [c.fire(mid) for c in above]
        for c, t in zip(above, wish):
            c.blame = (c.out - t) * c.out * (1 - c.out)
        for k, c in enumerate(below):
            c.blame = sum(a.w[k] * a.blame for a in above) * c.out * (1 - c.out)
        for cells in (above, below):
            fed = row
            for c in cells:
                for k in range(2):
                    c.w[k] -= 0.5 * c.blame * fed[k]
    if lap % 50 == 0:
        print(lap, [round(e, 3) for e in end])
