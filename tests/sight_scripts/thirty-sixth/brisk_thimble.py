# verdict: not a network
# k-means from scratch, then an elbow table
import numpy as np

rng = np.random.default_rng(3)
points = np.vstack([rng.normal(c, 0.4, (40, 2)) for c in ([0, 0], [3, 1], [1, 4])])


def kmeans(X, k, iterations=40):
    weights = X[rng.choice(len(X), k, replace=False)].copy()
    for _ in range(iterations):
        error = X[:, None, :] - weights[None, :, :]
        nearest = (error ** 2).sum(axis=2).argmin(axis=1)
        for j in range(k):
            if np.any(nearest == j):
                weights[j] = X[nearest == j].mean(axis=0)
    loss = ((X - weights[nearest]) ** 2).sum()
    return weights, loss


for k in range(1, 7):
    centers, loss = kmeans(points, k)
    print(k, round(loss, 2))
