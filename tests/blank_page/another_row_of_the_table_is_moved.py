# verdict: wrong
# first wrong: update
# line: 24
# mistake: -
# why: the row of the goal is moved, and not the row that went into the network
import numpy as np

rng = np.random.default_rng(40)
letters = [0, 3, 1, 4, 2, 0, 1, 3, 4, 2, 1, 0]
table = rng.normal(0, 0.5, (5, 3))
W, V = rng.normal(0, 0.5, (3, 6)), rng.normal(0, 0.5, (6, 5))
for epoch in range(80):
    for now, following in zip(letters, letters[1:]):
        x = table[now]
        h = np.tanh(x @ W)
        z = h @ V
        p = np.exp(z - z.max())
        p /= p.sum()
        p[following] -= 1
        dh = (V @ p) * (1 - h ** 2)
        dx = W @ dh
        V -= 0.1 * np.outer(h, p)
        W -= 0.1 * np.outer(x, dh)
        table[following] -= 0.1 * dx
print(table)
