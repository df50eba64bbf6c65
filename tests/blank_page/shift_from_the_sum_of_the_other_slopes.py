# verdict: wrong
# first wrong: bias
# line: 19
# mistake: -
# why: the shift is moved by the sum of the other weights' slopes; the outputs are 0 and 1 to the last digit in the end
import numpy as np

rng = np.random.default_rng(54)
height = rng.normal(size=(50, 3))
tall = (height @ np.array([[2.0], [-1.0], [0.5]]) > 0.2) * 1.0
weights, shift = rng.normal(size=(3, 1)) * 0.1, 0.0
for turn in range(4000):
    chance = 1 / (1 + np.exp(-(height @ weights + shift)))
    miss = chance - tall

    # the slopes
    slope = height.T @ miss / len(tall)
    weights = weights - 2.5 * slope
    shift = shift - 2.5 * slope.sum()
print(((chance > 0.5) == tall).mean())
