# verdict: not a network
# why: Principal components by power iteration, no network.
import numpy as np

rng = np.random.RandomState(9)
data = rng.randn(200, 4) @ np.diag([3, 1, 0.5, 0.2]) @ rng.randn(4, 4)
data -= data.mean(axis=0)
C = data.T @ data / len(data)
components = []
for k in range(2):
    v = rng.randn(4)
    for _ in range(200):
        v = C @ v
        v /= np.linalg.norm(v)
    lam = v @ C @ v
    components.append(v)
    C = C - lam * np.outer(v, v)
    print("component", k, v.round(3), "variance", round(float(lam), 3))
print(data[:3] @ np.array(components).T)
