# verdict: wrong
# line: 31
# why: updates: gW1 is overwritten by each sample instead of summed up like the others
import random
import numpy as np

random.seed(19)
rng = np.random.default_rng(319)
train = []
for k in range(66):
    c = k % 3
    train.append((rng.normal(size=2) * 0.6 + [(0, 1.5), (1.5, -1), (-1.5, -1)][c], c))
W1 = rng.normal(size=(2, 9)); b1 = np.zeros(9)
W2 = rng.normal(size=(9, 3)) * 0.4; b2 = np.zeros(3)
for epoch in range(40):
    random.shuffle(train)
    for start in range(0, len(train), 12):
        batch = train[start:start + 12]
        gW1, gb1 = np.zeros_like(W1), np.zeros_like(b1)
        gW2, gb2 = np.zeros_like(W2), np.zeros_like(b2)
        n_batch = len(batch)
        for x, c in batch:
            h = np.tanh(x @ W1 + b1)
            s = h @ W2 + b2
            p = np.exp(s - np.max(s))
            p = p / np.sum(p)
            p[c] -= 1
            dz = (W2 @ p) * (1 - h ** 2)
            gW2 += np.outer(h, p)
            gb2 += p
            gW1 = np.outer(x, dz)
            gb1 += dz
        W1 -= 0.05 * gW1
        b1 -= 0.05 * gb1
        W2 -= 0.05 * gW2
        b2 -= 0.05 * gb2
print(sum(np.argmax(np.tanh(x @ W1 + b1) @ W2 + b2) == c for x, c in train) / len(train))
