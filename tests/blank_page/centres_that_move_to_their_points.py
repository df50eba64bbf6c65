# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: no network: each centre goes a part of the way to the mean of the points that are nearest to it
import numpy as np

rng = np.random.default_rng(23)
X = np.concatenate([rng.normal(place, 0.5, (25, 2)) for place in ((0, 0), (3, 3), (0, 4))])
weights = X[rng.choice(len(X), 3, replace=False)].copy()
rate = 0.4
for turn in range(60):
    far = ((X[:, None, :] - weights[None, :, :]) ** 2).sum(axis=2)
    nearest = far.argmin(axis=1)
    for k in range(3):
        if np.any(nearest == k):
            error = X[nearest == k].mean(axis=0) - weights[k]
            weights[k] += rate * error
print(weights)
