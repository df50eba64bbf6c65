# verdict: not a network
# why: A Hopfield memory with the Hebb rule, no gradient training.
import numpy as np
rng = np.random.RandomState(4)
patterns = np.sign(rng.randn(3, 25))
n = patterns.shape[1]
W = np.zeros((n, n))
for p in patterns:
    W += np.outer(p, p)
np.fill_diagonal(W, 0)
W /= n
def recall(x, steps=10):
    x = x.copy()
    for _ in range(steps):
        for i in rng.permutation(n):
            x[i] = 1 if W[i] @ x >= 0 else -1
    return x
for p in patterns:
    noisy = p*np.where(rng.rand(n) < .15, -1, 1)
    r = recall(noisy)
    print("bits wrong before", int((noisy != p).sum()), "after", int((r != p).sum()))
