# verdict: wrong
# line: 21
import numpy as np
# does the signal end higher than it began? three shared numbers and a read-out
np.random.seed(5)
sig = np.random.randn(40, 5)
lab = (sig[:, -1] > sig[:, 0]).astype(float)
win = np.random.randn(4) * 0.5
rec = np.random.randn(4, 4) * 0.4
out = np.random.randn(4) * 0.5
for n in range(500):
    H = np.zeros((6, 40, 4))
    for t in range(5):
        H[t + 1] = np.tanh(np.outer(sig[:, t], win) + H[t] @ rec)
    p = 1 / (1 + np.exp(-(H[5] @ out)))
    d = (p - lab) / 40
    gout = H[5].T @ d
    up = np.outer(d, out)
    gwin, grec = np.zeros(4), np.zeros((4, 4))
    for t in reversed(range(5)):
        raw = up * (1 - H[t] ** 2)
        gwin += sig[:, t] @ raw
        grec += H[t].T @ raw
        up = raw @ rec.T
    win -= 0.4 * gwin; rec -= 0.4 * grec; out -= 0.4 * gout
print("hit rate", ((p > 0.5) == lab).mean())
