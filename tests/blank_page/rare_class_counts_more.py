# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the cross-entropy, with a positive weight for each sample
import numpy as np

rng = np.random.default_rng(7)
X = rng.uniform(-1, 1, (50, 3))
y = (X.sum(axis=1, keepdims=True) > 0.9).astype(float)
importance = 1 + 4 * y
A, B = rng.normal(size=(3, 6)), rng.normal(size=(6, 1))
for epoch in range(800):
    inner = 1 / (1 + np.exp(-X.dot(A)))
    chance = 1 / (1 + np.exp(-inner.dot(B)))
    gap = (chance - y) / len(X) * importance
    inner_gap = gap.dot(B.T) * inner * (1 - inner)
    B -= 0.8 * inner.T.dot(gap)
    A -= 0.8 * X.T.dot(inner_gap)
print(np.mean(importance * np.abs(chance - y)))
