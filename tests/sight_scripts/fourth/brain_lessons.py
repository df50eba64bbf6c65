# verdict: wrong
# line: 28
# why: The return stands inside the for loop, so each call of train learns only the first pair.
import math, random

class Brain:
    def __init__(self, n):
        rnd = random.Random(8)
        self.hid = [[rnd.uniform(-1, 1) for _ in range(3)] for _ in range(n)]
        self.out = [rnd.uniform(-1, 1) for _ in range(n + 1)]

    def think(self, x):
        self.x = list(x) + [1]
        self.h = [math.tanh(sum(a * b for a, b in zip(r, self.x))) for r in self.hid] + [1]
        return math.tanh(sum(a * b for a, b in zip(self.out, self.h)))

    def train(self, pairs, speed=0.1):
        miss = 0
        for x, want in pairs:
            got = self.think(x)
            d = (want - got) * (1 - got * got)
            miss += (want - got) ** 2
            back = [d * w * (1 - h * h) for w, h in zip(self.out, self.h)]
            self.out = [w + speed * d * h for w, h in zip(self.out, self.h)]
            for row, bk in zip(self.hid, back):
                for i in range(3):
                    row[i] += speed * bk * self.x[i]
            return miss

brain = Brain(4)
lessons = [((-1, -1), -1), ((-1, 1), 1), ((1, -1), 1), ((1, 1), -1)]
for day in range(2000):
    miss = brain.train(lessons)
    if day % 500 == 0:
        print("day", day, "miss", miss)
print([round(brain.think(x), 2) for x, _ in lessons])
