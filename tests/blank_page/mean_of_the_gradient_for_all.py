# verdict: wrong
# first wrong: update
# line: 15
# mistake: -
# why: each weight is moved by the mean of the whole gradient
import numpy as np

rng = np.random.default_rng(16)
X = np.hstack([rng.normal(size=(30, 3)), np.ones((30, 1))])
y = (X[:, 0] > X[:, 1]).astype(float)
w = rng.normal(size=4) * 0.1
for turn in range(300):
    p = 1 / (1 + np.exp(-X.dot(w)))
    slope = X.T.dot(p - y) / len(y)
    w -= 0.2 * np.mean(slope)
