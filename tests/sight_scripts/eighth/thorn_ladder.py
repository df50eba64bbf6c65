# verdict: wrong
# line: 18
# also: 19
# why: Within the loop the dropout on the inputs is multiplied into the data array itself, so inputs vanish for good.
import numpy as np

# noise on the inputs: each epoch some inputs are switched off
rng = np.random.default_rng(310)
X = rng.integers(0, 2, (12, 4)).astype(float)
X[:, 3] = 1
y = ((X[:, 0] + X[:, 1]) == 1).astype(float)[:, None]
syn0 = rng.uniform(-1, 1, (4, 6))
syn1 = rng.uniform(-1, 1, (6, 1))
clean = X.copy()

for epoch in range(800):
    mask = rng.random(X.shape) < 0.95
    l0 = X
    l0 *= mask
    l1 = 1 / (1 + np.exp(-(l0 @ syn0)))
    l2 = 1 / (1 + np.exp(-(l1 @ syn1)))
    d2 = (y - l2) * l2 * (1 - l2)
    d1 = d2 @ syn1.T * l1 * (1 - l1)
    syn1 += 0.5 * l1.T @ d2
    syn0 += 0.5 * l0.T @ d1
out = 1 / (1 + np.exp(-(1 / (1 + np.exp(-(clean @ syn0))) @ syn1)))
print("error on clean data", np.abs(y - out).mean().round(3))
