# verdict: wrong
# first wrong: forward
# line: 16
# mistake: -
# why: the sum isn't set back to 0 for the second and third node, so they have those before them in theirs
import math
import random

random.seed(60)
taught = [((0.0, 1.0), 1.0), ((1.0, 0.0), 1.0), ((1.0, 1.0), 0.0), ((0.1, 0.2), 0.0)]
into = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(3)]
out_of = [random.uniform(-1, 1) for _ in range(3)]
for turn in range(2500):
    for given, wanted in taught:
        mid = []
        held = 0.0
        for row in into:
            for weight, number in zip(row, given):
                held += weight * number
            mid.append(1 / (1 + math.exp(-held)))
        told = 1 / (1 + math.exp(-sum(m * w for m, w in zip(mid, out_of))))
        delta = (told - wanted) * told * (1 - told)
        back = [delta * w * m * (1 - m) for w, m in zip(out_of, mid)]
        out_of = [w - 0.5 * delta * m for w, m in zip(out_of, mid)]
        into = [[w - 0.5 * b * x for w, x in zip(row, given)] for row, b in zip(into, back)]
print(out_of)
