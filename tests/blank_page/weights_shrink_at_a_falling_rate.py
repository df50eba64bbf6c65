# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: weight decay inside the gradient, under a rate that falls in each step: the share by which weights shrink falls too
import numpy as np

rng = np.random.default_rng(9)
data = rng.normal(size=(16, 3))
wanted = (np.abs(data).sum(axis=1, keepdims=True) > 2.4) * 1.0
first, second = rng.normal(size=(3, 5)), rng.normal(size=(5, 1))
for turn in range(900):
    rate = 0.9 / (1 + 0.02 * turn)
    layer = 1 / (1 + np.exp(-data @ first))
    guess = 1 / (1 + np.exp(-layer @ second))
    blame = (guess - wanted) * guess * (1 - guess)
    for_second = layer.T @ blame + 0.02 * second
    for_first = data.T @ (blame @ second.T * layer * (1 - layer)) + 0.02 * first
    second = second - rate * for_second
    first = first - rate * for_first
