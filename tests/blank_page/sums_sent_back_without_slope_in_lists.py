# verdict: wrong
# first wrong: hidden_delta
# line: 32
# mistake: -
# why: what is summed for each node of a hidden layer isn't multiplied with its slope
import math
import random

random.seed(63)
widths = [2, 3, 2, 2]
ways = [[[random.gauss(0, 1) for _ in range(n)] for _ in range(m)] for n, m in zip(widths, widths[1:])]
taught = [([0.2, 1.0], [0.0, 1.0]), ([1.0, 0.1], [1.0, 0.0]), ([0.9, 0.8], [1.0, 1.0])]


def through(numbers):
    said = [numbers]
    for way in ways:
        said.append([1 / (1 + math.exp(-sum(w * s for w, s in zip(row, said[-1])))) for row in way])
    return said


for turn in range(900):
    for numbers, wanted in taught:
        said = through(numbers)
        blames = [[(o - t) * o * (1 - o) for o, t in zip(said[-1], wanted)]]
        for at in (2, 1):
            here = []
            for node in range(widths[at]):
                total = 0.0
                for after in range(widths[at + 1]):
                    total += ways[at][after][node] * blames[0][after]
                here.append(total)
            blames.insert(0, here)
        for way, blame, before in zip(ways, blames, said):
            for row, b in zip(way, blame):
                for k, s in enumerate(before):
                    row[k] -= 0.2 * b * s
print(said)
