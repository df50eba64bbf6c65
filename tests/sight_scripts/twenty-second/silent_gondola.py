# verdict: wrong
# line: 29
# why: updates: The decay of the second weights has the wrong sign and makes them grow.
import numpy as np

rng = np.random.default_rng(33)
mu = rng.normal(0, 2, (4, 3))
c = rng.integers(0, 4, 160)
X = mu[c] + rng.normal(0, 0.7, (160, 3))
X = (X - X.mean(axis=0)) / X.std(axis=0)

U, u = rng.normal(0, 0.3, (3, 15)), np.zeros(15)
V, v = rng.normal(0, 0.3, (15, 4)), np.zeros(4)
decay, speed = 1e-2, 0.4
rows = np.arange(len(X))

for it in range(400):
    pre = X @ U + u
    act = np.clip(pre, 0, None)
    s = act @ V + v
    s = s - s.max(axis=1, keepdims=True)
    prob = np.exp(s) / np.exp(s).sum(axis=1, keepdims=True)
    if it % 100 == 0:
        print(it, -np.log(prob[rows, c]).mean())
    prob[rows, c] -= 1
    prob /= len(X)
    back = prob @ V.T
    back[pre <= 0] = 0
    V -= speed * (act.T @ prob - decay * V)
    v -= speed * prob.sum(axis=0)
    U -= speed * (X.T @ back + decay * U)
    u -= speed * back.sum(axis=0)
