# verdict: not a network
# why: K-means clustering, nothing is trained by a gradient.
import numpy as np

np.random.seed(8)
pts = np.vstack([np.random.randn(30, 2) + c for c in ([0, 0], [5, 5], [0, 5])])
k = 3
cent = pts[np.random.choice(len(pts), k, replace=False)]
for it in range(50):
    d = np.linalg.norm(pts[:, None, :] - cent[None], axis=2)
    lab = d.argmin(axis=1)
    new = np.array([pts[lab == j].mean(axis=0) if np.any(lab == j) else cent[j] for j in range(k)])
    if np.allclose(new, cent):
        print('converged after', it)
        break
    cent = new
print(cent)
print(np.bincount(lab))
