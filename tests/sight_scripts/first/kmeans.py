# verdict: not a network
# wrong: -
# line: -
# mistake: k-means clustering
# style: student with the wrong exercise
import numpy as np
np.random.seed(0)
X = np.vstack([np.random.randn(30, 2)+c for c in ([0, 0], [4, 4], [0, 5])])
centers = X[np.random.choice(len(X), 3, replace=False)]
for it in range(20):
    d = ((X[:, None, :]-centers[None])**2).sum(-1)
    label = d.argmin(1)
    new = np.array([X[label == k].mean(0) if (label == k).any() else centers[k] for k in range(3)])
    error = np.sqrt(d.min(1)).mean()
    print(it, error)
    if np.allclose(new, centers):
        break
    centers = new
