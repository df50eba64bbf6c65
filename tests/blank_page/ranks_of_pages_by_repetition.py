# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: no network: a distribution goes on until it stays, and the difference is only looked at
import numpy as np

rng = np.random.default_rng(6)
links = rng.random((6, 6))
links /= links.sum(axis=0)
layer = np.full(6, 1 / 6)
for turn in range(200):
    output = 0.85 * (links @ layer) + 0.15 / 6
    output = np.exp(np.log(output))
    error = output - layer
    layer = output
    if np.abs(error).sum() < 1e-12:
        break
print(layer)
