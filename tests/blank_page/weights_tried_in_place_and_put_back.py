# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: all weights in one row; before some steps each is moved a little to compare the slopes, and put back
import numpy as np

rng = np.random.default_rng(20)
X = rng.uniform(-1, 1, (12, 2))
kind = (X[:, 0] * X[:, 1] > 0).astype(int)
every = rng.normal(size=2 * 4 + 4 * 2) * 0.7


def pass_on(row):
    hidden = np.tanh(X @ row[:8].reshape(2, 4))
    sums = hidden @ row[8:].reshape(4, 2)
    shares = np.exp(sums - sums.max(axis=1, keepdims=True))
    return hidden, shares / shares.sum(axis=1, keepdims=True)


def cost(row):
    return -np.mean(np.log(pass_on(row)[1][np.arange(len(kind)), kind]))


def slopes(row):
    hidden, shares = pass_on(row)
    shares[np.arange(len(kind)), kind] -= 1
    shares /= len(kind)
    back = shares @ row[8:].reshape(4, 2).T * (1 - hidden**2)
    return np.concatenate([(X.T @ back).ravel(), (hidden.T @ shares).ravel()])


for turn in range(500):
    found = slopes(every)
    if turn % 250 == 0:
        tried = []
        for at in range(every.size):
            kept = every[at]
            every[at] = kept + 1e-5
            above = cost(every)
            every[at] = kept - 1e-5
            tried.append((above - cost(every)) / 2e-5)
            every[at] = kept
        print(np.max(np.abs(found - tried)))
    every -= 0.5 * found
