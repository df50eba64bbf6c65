# verdict: right
import numpy as np

rng = np.random.RandomState(27)
stamps = np.array([[1, 1, 1, 1, 0, 1, 1, 1, 1], [0, 1, 0, 1, 1, 1, 0, 1, 0],
                   [1, 0, 1, 0, 1, 0, 1, 0, 1], [1, 0, 0, 0, 1, 0, 0, 0, 1],
                   [0, 0, 1, 0, 1, 0, 1, 0, 0]], float)
E = rng.normal(0, 0.5, (9, 6)); e = np.zeros(6)
D = rng.normal(0, 0.5, (6, 9)); d = np.zeros(9)
sig = lambda t: 1 / (1 + np.exp(-t))

for trip in range(1500):
    dirty = np.clip(stamps + rng.normal(0, 0.3, stamps.shape), 0, 1)
    code = sig(dirty @ E + e)
    clean = sig(code @ D + d)
    g = (clean - stamps) * clean * (1 - clean)
    f = g @ D.T * code * (1 - code)
    D -= 1.5 * code.T @ g; d -= 1.5 * g.sum(0)
    E -= 1.5 * dirty.T @ f; e -= 1.5 * f.sum(0)

for s in sig(sig(stamps @ E + e) @ D + d).round().astype(int):
    print("".join(" #"[v] for v in s[:3]), "".join(" #"[v] for v in s[3:6]), "".join(" #"[v] for v in s[6:]))
