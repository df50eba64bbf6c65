# verdict: wrong
# first wrong: derivative
# line: 25
# mistake: -
# why: what fed the layer is taken from the layer's own place in the list, which holds its output
import numpy as np

np.random.seed(12)
shape = (4, 4, 4)
W = [np.random.randn(a, b) * 0.7 for a, b in zip(shape, shape[1:])]
data = np.random.rand(20, 4)
goal = np.roll(data, 1, axis=1) ** 2

def run(x):
    held = [x]
    for w in W:
        held.append(1 / (1 + np.exp(-held[-1] @ w)))
    return held

for turn in range(500):
    held = run(data)
    down = (held[-1] - goal) * held[-1] * (1 - held[-1])
    slopes = []
    for k in (2, 1):
        feeding = held[k]
        slopes.append(feeding.T @ down)
        down = down @ W[k - 1].T * held[k - 1] * (1 - held[k - 1])
    for w, slope in zip(W[::-1], slopes):
        w -= 0.05 * slope
    if turn % 100 == 0:
        print(turn, np.square(held[-1] - goal).sum())
