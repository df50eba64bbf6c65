# verdict: wrong
# line: 20
# also: 21, 22
# why: the functions for the way back all look up the loop's variables when they are called, and then these belong to the last layer

import numpy as np
rng = np.random.default_rng(25)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0, 1, 0], [1, 0, 1], [1, 0, 0], [0, 1, 1]], dtype=float)
mats = [rng.uniform(-1.5, 1.5, (3, 3)) for _ in range(3)]

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

for it in range(1500):
    ways_back = []
    a = X
    for k in range(3):
        before, a = a, sigmoid(a @ mats[k])
        def back(g, before=before, after=a):
            d = g * after * (1 - after)
            return before.T @ d, d @ mats[k].T
        ways_back.append(back)
    g = a - y
    grads = []
    for back in reversed(ways_back):
        gw, g = back(g)
        grads.insert(0, gw)
    for m, gw in zip(mats, grads):
        m -= 0.6 * gw
    if it % 300 == 0:
        print(it, float(np.abs(a - y).mean()))
