# verdict: wrong
# first wrong: loop
# line: 16
# mistake: -
# why: the samples are taken in a drawn order, and the labels stay as they stand in the file
import numpy as np

np.random.seed(55)
measured = np.random.rand(30, 4)
labels = np.array([float(m[0] + m[1] > 1) for m in measured])[:, None]
def squash(z): return 1 / (1 + np.exp(-z))
one, two = np.random.randn(4, 6) / 2, np.random.randn(6, 1) / 2
for e in range(80):
    drawn = np.argsort(np.random.rand(30))
    xs = measured[drawn]
    ys = labels
    for at in range(0, 30, 10):
        x, y = xs[at:at + 10], ys[at:at + 10]
        h = squash(x @ one)
        o = squash(h @ two)
        d = (o - y) * o * (1 - o)
        g = d @ two.T * h * (1 - h)
        two -= 0.3 * h.T @ d
        one -= 0.3 * x.T @ g
print(np.abs(d).mean())
