# verdict: right
import numpy as np
# char-level recurrent net over one short word, all in one go
rng = np.random.RandomState(3)
word = "banana."
chars = sorted(set(word))
ix = [chars.index(c) for c in word]
n, h = len(chars), 8
Wx = rng.randn(h, n) * 0.3
Wh = rng.randn(h, h) * 0.3
Wy = rng.randn(n, h) * 0.3
bh = np.zeros((h, 1)); by = np.zeros((n, 1))
for step in range(700):
    xs, hs, ps = {}, {-1: np.zeros((h, 1))}, {}
    loss = 0.0
    for t in range(len(ix) - 1):
        xs[t] = np.zeros((n, 1)); xs[t][ix[t]] = 1
        hs[t] = np.tanh(Wx @ xs[t] + Wh @ hs[t - 1] + bh)
        s = Wy @ hs[t] + by
        ps[t] = np.exp(s) / np.exp(s).sum()
        loss -= np.log(ps[t][ix[t + 1], 0])
    gx, gh, gy = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(Wy)
    gbh, gby = np.zeros_like(bh), np.zeros_like(by)
    carry = np.zeros((h, 1))
    for t in reversed(range(len(ix) - 1)):
        dy = ps[t].copy()
        dy[ix[t + 1]] -= 1
        gy += dy @ hs[t].T
        gby += dy
        raw = (Wy.T @ dy + carry) * (1 - hs[t] ** 2)
        gx += raw @ xs[t].T
        gh += raw @ hs[t - 1].T
        gbh += raw
        carry = Wh.T @ raw
    for p, g in ((Wx, gx), (Wh, gh), (Wy, gy), (bh, gbh), (by, gby)):
        p -= 0.05 * g
    if step % 140 == 0:
        print(step, round(float(loss), 4))
