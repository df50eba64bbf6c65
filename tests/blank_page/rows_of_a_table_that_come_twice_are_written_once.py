# verdict: wrong
# first wrong: update
# line: 24
# mistake: -
# why: a letter that stands twice in the windows keeps its last step alone
import numpy as np

text = "the rain in spain stays mainly in the plain"
letters = sorted(set(text))
at = np.array([letters.index(each) for each in text])
windows = np.stack([at[:-3], at[1:-2], at[2:-1]], axis=1)
after = np.eye(len(letters))[at[3:]]
rng = np.random.default_rng(31)
rows = rng.normal(0, 0.4, (len(letters), 4))
W = rng.normal(0, 0.3, (12, len(letters)))
for turn in range(200):
    put = rows[windows].reshape(len(windows), 12)
    z = put @ W
    p = np.exp(z - z.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    d = (p - after) / len(windows)
    back = (d @ W.T).reshape(windows.shape + (4,))
    W -= 0.5 * put.T @ d
    rows[windows] -= 0.5 * back
