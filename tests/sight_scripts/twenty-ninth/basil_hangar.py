# verdict: wrong
# line: 31
# also: 32, 34
from math import tanh
from random import gauss, seed

# tune a 2-4-1 net like a radio: turn each knob a bit both ways and look
seed(27)
spots = [(x / 3.0, y / 3.0) for x in range(-3, 4, 2) for y in range(-3, 4, 2)]
goal = [0.5 * x - x * y for x, y in spots]
knobs = [gauss(0, 0.7) for _ in range(17)]
tiny = 0.01


def guess(x, y):
    s = knobs[16]
    for j in range(4):
        s += knobs[12 + j] * tanh(knobs[3 * j] * x + knobs[3 * j + 1] * y + knobs[3 * j + 2])
    return s


def misfit():
    return sum((guess(x, y) - g) ** 2 for (x, y), g in zip(spots, goal)) / len(spots)


for rnd in range(300):
    measured = []
    for k in range(len(knobs)):
        knobs[k] += tiny
        a = misfit()
        knobs[k] -= tiny
        b = misfit()
        knobs[k] += tiny
        measured.append((a - b) / (2 * tiny))
    for k in range(len(knobs)):
        knobs[k] -= 0.2 * measured[k]
    if rnd % 60 == 0:
        print("round", rnd, "misfit", round(misfit(), 6))
