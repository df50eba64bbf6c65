# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: one table serves two layers, on purpose: it is moved by both of its slopes, under its one name
import numpy as np

draw = np.random.default_rng(61)
points = draw.uniform(-1, 1, (12, 2))
heights = np.cos(points.sum(axis=1, keepdims=True))
low, middle, last = draw.normal(0, 0.6, (2, 5)), draw.normal(0, 0.6, (5, 5)), draw.normal(0, 0.6, (5, 1))
for turn in range(300):
    one = np.tanh(points @ low)
    two = np.tanh(one @ middle)
    three = np.tanh(two @ middle)
    miss = (three @ last - heights) / 12
    d3 = miss @ last.T * (1 - three**2)
    d2 = d3 @ middle.T * (1 - two**2)
    d1 = d2 @ middle.T * (1 - one**2)
    last -= 0.1 * three.T @ miss
    slope = two.T @ d3 + one.T @ d2
    middle -= 0.1 * slope
    low -= 0.1 * points.T @ d1
print(np.abs(miss).sum())
