# verdict: wrong
# first wrong: slope
# line: 20
# mistake: -
# why: the hidden delta is multiplied with the slope twice
import numpy as np


def bend(of_layer):
    return of_layer * (1 - of_layer)


rng = np.random.default_rng(53)
asked = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
told = np.array([[0], [1], [1], [0]])
into, out_of = rng.uniform(-1, 1, (3, 5)), rng.uniform(-1, 1, (5, 1))
for turn in range(4000):
    mid = 1 / (1 + np.exp(-(asked @ into)))
    end = 1 / (1 + np.exp(-(mid @ out_of)))
    end_delta = (told - end) * bend(end); mid_delta = bend(mid) * (end_delta @ out_of.T) * bend(mid)
    out_of += mid.T @ end_delta
    into += asked.T @ mid_delta
print(end)
