# verdict: wrong
# line: 22
import numpy as np

def make_moons_and_suns(rng, n=90):
    kind = rng.integers(0, 3, n)
    radius = np.choose(kind, [0.4, 1.0, 1.6]) + rng.normal(0, 0.1, n)
    phi = rng.uniform(0, 2 * np.pi, n)
    return np.column_stack([radius * np.cos(phi), radius * np.sin(phi), radius ** 2]), np.eye(3)[kind]

rng = np.random.default_rng(12)
X, T = make_moons_and_suns(rng)
weights = [rng.uniform(-.7, .7, (4, 8)), rng.uniform(-.7, .7, (9, 3))]
ones = np.ones((len(X), 1))

for i in range(1500):
    a0 = np.hstack([X, ones])
    a1 = np.hstack([np.tanh(a0 @ weights[0]), ones])
    s = a1 @ weights[1]
    p = np.exp(s) / np.exp(s).sum(axis=1, keepdims=True)

    delta2 = (p - T) * p * (1 - p)
    delta1 = (delta2 @ weights[1].T)[:, :-1] * (1 - a1[:, :-1] ** 2)
    weights[1] -= 0.5 / len(X) * a1.T @ delta2
    weights[0] -= 0.5 / len(X) * a0.T @ delta1
    if i % 300 == 0:
        print(i, "cross entropy", -(T * np.log(p)).sum() / len(X))
