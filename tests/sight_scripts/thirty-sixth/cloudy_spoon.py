# verdict: not a network
import numpy as np

np.random.seed(13)
points = np.concatenate([np.random.randn(30, 2) * 0.5 + c for c in ([0, 0], [3, 1], [1, 3])])
weights = points[np.random.choice(len(points), 3, replace=False)].copy()

for epoch in range(40):
    distance = np.linalg.norm(points[:, None, :] - weights[None, :, :], axis=2)
    output = distance.argmin(axis=1)
    error = 0
    for k in range(3):
        members = points[output == k]
        if len(members):
            error += ((members - weights[k]) ** 2).sum()
            weights[k] = members.mean(axis=0)
    if epoch % 10 == 0:
        print(epoch, error)

print(weights)
