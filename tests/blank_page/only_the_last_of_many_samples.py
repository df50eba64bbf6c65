# verdict: wrong
# first wrong: loop
# line: 28
# mistake: -
# why: the step stands behind the loop over the samples, and passes are so long that a window has one
import numpy as np

rng = np.random.default_rng(31)
data = []
for k in range(70):
    c = k % 3
    x = rng.normal(size=(2, 1)) * 0.3 + np.array([[np.cos(2 * c)], [np.sin(2 * c)]])
    data.append((x, np.eye(3)[:, [c]]))
sizes = [2, 7, 6, 3]
W = [rng.normal(size=(n, m)) for m, n in zip(sizes, sizes[1:])]
B = [np.zeros((n, 1)) for n in sizes[1:]]
for epoch in range(200):
    for x, t in data:
        a = [x]
        for w, b in zip(W, B):
            a.append(1 / (1 + np.exp(-(w @ a[-1] + b))))
        d = (a[-1] - t) * a[-1] * (1 - a[-1])
        gw, gb = [], []
        for l in (2, 1, 0):
            gw.insert(0, d @ a[l].T)
            gb.insert(0, d)
            d = W[l].T @ d * a[l] * (1 - a[l])
    W = [w - 0.4 * g for w, g in zip(W, gw)]
    B = [b - 0.4 * g for b, g in zip(B, gb)]
