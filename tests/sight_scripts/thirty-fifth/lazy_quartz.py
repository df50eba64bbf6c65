# verdict: not a network
import numpy as np

# group the stations of a made-up bike sharing system into districts
rng = np.random.default_rng(14)
stations = np.vstack([
    rng.normal([0, 0], 0.6, (30, 2)),
    rng.normal([4, 1], 0.8, (30, 2)),
    rng.normal([1, 5], 0.7, (30, 2)),
])

K = 3
weights = stations[rng.choice(len(stations), K, replace=False)].copy()
alpha = 0.5

for iteration in range(40):
    distance = ((stations[:, None, :] - weights[None, :, :]) ** 2).sum(axis=2)
    layer = distance.argmin(axis=1)
    error = distance.min(axis=1).mean()
    for k in range(K):
        if (layer == k).any():
            delta = stations[layer == k].mean(axis=0) - weights[k]
            weights[k] += alpha * delta
    if iteration % 10 == 0:
        print(iteration, "mean squared distance", error)

print(weights.round(2))
