# verdict: not a network
# why: A Hopfield memory with Hebbian weights written down in one go and then recalled; no output error, no gradient training.
import numpy as np
muster = np.array([[1, -1, 1, -1, 1, -1, 1, -1], [1, 1, 1, 1, -1, -1, -1, -1]])
W = sum(np.outer(m, m) for m in muster) - len(muster) * np.eye(8)
rng = np.random.default_rng(2)
for m in muster:
    s = m * np.where(rng.random(8) < .2, -1, 1)
    for _ in range(5):
        for i in rng.permutation(8):
            s[i] = 1 if W[i] @ s >= 0 else -1
    print(m, s, "energie", -0.5 * s @ W @ s)
