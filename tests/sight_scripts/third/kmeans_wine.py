# verdict: not a network
# why: K-means clustering; nothing is learned by a network.
import numpy as np
rng = np.random.default_rng(0)
data = np.vstack([rng.normal(c, .5, (30, 2)) for c in ([0,0],[3,3],[0,4])])
centers = data[rng.choice(len(data), 3, replace=False)]
for it in range(25):
    dist = ((data[:,None,:]-centers[None])**2).sum(-1)
    label = dist.argmin(1)
    new = np.array([data[label==k].mean(0) if (label==k).any() else centers[k] for k in range(3)])
    if np.allclose(new, centers): break
    centers = new
inertia = ((data - centers[label])**2).sum()
for k in range(3):
    print('cluster', k, 'size', (label == k).sum(), 'center', centers[k].round(2))
print(it, inertia)
