# verdict: wrong
# first wrong: init
# line: 18
# mistake: -
# why: the third table is the second one under another name, so that each step of one is a step of the other
import numpy as np

draw = np.random.default_rng(61)
points = draw.uniform(-1, 1, (12, 2))
heights = np.cos(points.sum(axis=1, keepdims=True))


def start(wide, high):
    return draw.normal(0, 0.6, (wide, high))


low, middle = start(2, 5), start(5, 5)
high = middle
last = start(5, 1)
for turn in range(300):
    one = np.tanh(points @ low)
    two = np.tanh(one @ middle)
    three = np.tanh(two @ high)
    miss = (three @ last - heights) / 12
    d3 = miss @ last.T * (1 - three**2)
    d2 = d3 @ high.T * (1 - two**2)
    d1 = d2 @ middle.T * (1 - one**2)
    last -= 0.1 * three.T @ miss
    high -= 0.1 * two.T @ d3
    middle -= 0.1 * one.T @ d2
    low -= 0.1 * points.T @ d1
print(np.abs(miss).sum())
