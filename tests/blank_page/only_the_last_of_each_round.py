# verdict: wrong
# first wrong: loop
# line: 15|26|27
# mistake: -
# why: the sums are set to 0 for each sample, so only the last sample's gradient is used
import numpy as np

rng = np.random.default_rng(8)
X = np.array([[0.0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([0.0, 1, 1, 0])
A, B = rng.uniform(-1, 1, (3, 5)), rng.uniform(-1, 1, 5)
for turn in range(3000):
    miss = 0.0
    for x, t in zip(X, y):
        sum_a, sum_b = np.zeros_like(A), np.zeros_like(B)
        h = 1 / (1 + np.exp(-x @ A))
        o = 1 / (1 + np.exp(-h @ B))
        d = (o - t) * o * (1 - o)
        e = d * B * h * (1 - h)
        sum_a += np.outer(x, e)
        sum_b += d * h
        miss += (o - t) ** 2
    if turn % 1000 == 0:
        print(miss)

    A -= 0.5 * sum_a
    B -= 0.5 * sum_b
