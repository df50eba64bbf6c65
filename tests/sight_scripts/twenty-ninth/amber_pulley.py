# verdict: wrong
# line: 27
import numpy as np

# 3-bit majority
rng = np.random.default_rng(1)
inputs = np.array([[int(b) for b in format(k, "03b")] for k in range(8)])
votes = (inputs.sum(1) >= 2).astype(int)[:, None]

def sigma(x):
    return 1 / (1 + np.exp(-x))

def slope(x):
    return sigma(x) * (1 - sigma(x))

m1 = rng.uniform(-1, 1, (3, 4))
m2 = rng.uniform(-1, 1, (4, 1))

for r in range(1000):
    s1 = inputs @ m1
    h1 = sigma(s1)
    s2 = h1 @ m2
    h2 = sigma(s2)
    e2 = votes - h2
    l2 = e2 * slope(s2)
    e1 = l2 @ m2.T
    l1 = e1 * slope(h1)
    m2 += h1.T @ l2
    m1 += inputs.T @ l1
    if r % 250 == 0:
        print(r, np.mean(e2 ** 2))
