# verdict: not a network
# why: Hebb's rule: weights grow with the product of input and output, no error, no gradient.
import numpy as np

rng = np.random.RandomState(0)
patterns = np.sign(rng.randn(4, 16))
W = np.zeros((16, 16))
for p in patterns:
    W += np.outer(p, p)
np.fill_diagonal(W, 0)
W /= len(patterns)

def recall(s, steps=10):
    for _ in range(steps):
        s = np.sign(W @ s)
        s[s == 0] = 1
    return s

for p in patterns:
    noisy = p.copy()
    flip = rng.choice(16, 2, replace=False)
    noisy[flip] *= -1
    print("overlap", np.mean(recall(noisy) == p))
