# verdict: wrong
# first wrong: loop
# line: 17
# mistake: -
# why: the two sums are made once, and each iteration adds to them: all of every step is kept
import numpy as np

np.random.seed(2)


def squash(z):
    return 1 / (1 + np.exp(-z))


data = [([[0, 0, 1]], 0), ([[0, 1, 1]], 1), ([[1, 0, 1]], 1), ([[1, 1, 1]], 0)]
one, two = np.random.rand(3, 4) - 0.5, np.random.rand(4, 1) - 0.5
sum_one, sum_two = np.zeros((3, 4)), np.zeros((4, 1))
for epoch in range(500):
    for x, t in data:
        x = np.array(x)
        h = squash(x @ one)
        o = squash(h @ two)
        delta = (o - t) * o * (1 - o)
        sum_two += h.T @ delta
        sum_one += x.T @ (delta @ two.T * h * (1 - h))
    one -= 0.1 * sum_one
    two -= 0.1 * sum_two
