# verdict: wrong
# first wrong: hidden_delta
# line: 20
# mistake: -
# why: what the second head sends back takes the place of what the first one has sent
import numpy as np

rng = np.random.default_rng(57)
points = np.c_[rng.uniform(-1, 1, (30, 2)), np.ones(30)]
far = 0.5 + 0.2 * points[:, :1]
above = (points[:, 1:2] > points[:, :1]) * 1.0
stem, to_far, to_above = rng.normal(size=(3, 6)), rng.normal(size=(6, 1)), rng.normal(size=(6, 1))
for turn in range(4000):
    mid = np.tanh(points @ stem)
    guess, chance = mid @ to_far, 1 / (1 + np.exp(-mid @ to_above))
    off, unsure = guess - far, chance - above
    # back to the stem
    blame = off @ to_far.T

    blame = unsure @ to_above.T
    to_far -= 0.02 * mid.T @ off
    to_above -= 0.02 * mid.T @ unsure
    stem -= 0.02 * points.T @ (blame * (1 - mid ** 2))
print(np.abs(off).mean(), np.abs(unsure).mean())
