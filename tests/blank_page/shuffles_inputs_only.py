# verdict: wrong
# first wrong: loop
# line: 19
# mistake: -
# why: the inputs are shuffled in place every epoch and the targets are not

import numpy as np
rng = np.random.default_rng(10)

X = np.array([[0., 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([0., 1, 1, 0])
w1 = rng.normal(size=(3, 6))
w2 = rng.normal(size=6)

def act(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(3000):
    rng.shuffle(X)          # so that it does not learn the order
    g1, g2 = np.zeros_like(w1), np.zeros_like(w2)
    for x, t in zip(X, y):
        h = act(x @ w1)
        o = act(h @ w2)
        d = (o - t) * o * (1 - o)
        g2 += d * h
        g1 += np.outer(x, d * w2 * h * (1 - h))
    w2 -= 0.2 * g2
    w1 -= 0.2 * g1

print(act(act(X @ w1) @ w2), y)
