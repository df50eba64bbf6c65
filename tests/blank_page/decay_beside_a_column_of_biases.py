# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the weights shrink a little, the last row of each table doesn't: it holds the biases; sample after sample
import numpy as np

draw = np.random.default_rng(92)
points = draw.normal(0, 1, (30, 2))
kinds = draw.integers(0, 3, 30)
low, top = draw.normal(0, 0.6, (3, 8)), draw.normal(0, 0.4, (9, 3))
for turn in range(40):
    for at in draw.permutation(30):
        row = np.append(points[at], 1.0)
        sums = row @ low
        middle = np.append(np.where(sums > 0, sums, 0.0), 1.0)
        scores = middle @ top
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        shares[kinds[at]] -= 1
        below = (top @ shares)[:-1] * (sums > 0)
        top_slope, low_slope = np.outer(middle, shares), np.outer(row, below)
        top_slope[:-1] += 0.0002 * top[:-1]
        low_slope[:-1] += 0.0002 * low[:-1]
        top -= 0.03 * top_slope
        low -= 0.03 * low_slope
print(np.abs(low).mean())
