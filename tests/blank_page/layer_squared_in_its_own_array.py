# verdict: wrong
# first wrong: derivative
# line: 18
# mistake: -
# why: the hidden layer is squared in place for its slope, and only then multiplied with the output's delta
import numpy as np

gen = np.random.default_rng(4)
pts = gen.uniform(-1, 1, size=(24, 3))
want = (pts @ [[0.5], [-1.0], [0.25]]) ** 2

first, last = gen.normal(size=(3, 7)) * 0.6, gen.normal(size=(7, 1)) * 0.6
for tick in range(400):
    mid = np.tanh(pts @ first)
    got = mid @ last
    off = (got - want) / len(pts)
    back = off @ last.T
    mid *= mid
    back *= 1 - mid
    last -= 0.1 * (mid.T @ off)
    first -= 0.1 * (pts.T @ back)
    if tick % 100 == 0:
        print(tick, float(np.abs(off).sum()))
