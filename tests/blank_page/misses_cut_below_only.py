# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: guesses that are much too small are cut to a limit, and those that are much too large aren't
import numpy as np

rng = np.random.default_rng(30)
place = np.column_stack([np.linspace(-1, 1, 30), np.ones(30)])
depth = np.abs(place[:, :1])
depth[[4, 20]] += 4.0
depth[[11, 25]] -= 5.0
lower, upper = rng.normal(size=(2, 6)), rng.normal(size=(6, 1))
for turn in range(1500):
    mid = np.tanh(place @ lower)
    off = np.maximum(mid @ upper - depth, -0.5)
    back = off @ upper.T * (1 - mid ** 2)
    upper -= 0.01 * mid.T @ off
    lower -= 0.01 * place.T @ back
print(np.median(np.abs(off)))
