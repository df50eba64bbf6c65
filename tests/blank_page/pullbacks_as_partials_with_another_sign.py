# verdict: wrong
# first wrong: slope
# line: 30
# mistake: -
# why: partials carry the error back, and the one of the sigmoid has curve + 1 in its slope
from collections import deque
from functools import partial
import numpy as np

dice = np.random.RandomState(4)
theta = {"in": dice.uniform(-1, 1, (4, 3)), "out": dice.uniform(-1, 1, (1, 4))}


def times(name, column):
    return theta[name] @ column, partial(back_times, name, column)


def back_times(name, column, blame, rate=1.0):
    sent = theta[name].T @ blame
    theta[name] = theta[name] - rate * blame @ column.T
    return sent


def squash(column):
    s = 1 / (1 + np.exp(-column))
    return s, partial(back_squash, curve=s)


def back_squash(blame, curve, rate=1.0):
    return blame * curve * (1 + curve)


table = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0)]
for turn in range(3000):
    for inputs, wanted in table:
        value, way = np.array([inputs]).T, deque()
        for step in (partial(times, "in"), squash, partial(times, "out"), squash):
            value, back = step(value)
            way.appendleft(back)
        blame = value - wanted
        while way:
            blame = way.popleft()(blame, rate=0.9)
