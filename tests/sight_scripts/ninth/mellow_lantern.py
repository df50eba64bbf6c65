# verdict: wrong
# line: 16
# why: the target is looked up with the number of the epoch instead of that of the sample

import numpy as np
np.random.seed(29)
inputs = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
desired = np.array([[0],[1],[1],[0]])
wh = np.random.uniform(-1, 1, (3, 4))
wo = np.random.uniform(-1, 1, (4, 1))
n = len(inputs)

for j in range(1000):
    for i in range(n):
        x = inputs[[i]]
        d = desired[[j % n]]
        h = 1 / (1 + np.exp(-x.dot(wh)))
        o = 1 / (1 + np.exp(-h.dot(wo)))
        do = (d - o) * o * (1 - o)
        dh = do.dot(wo.T) * h * (1 - h)
        wo += 0.5 * h.T.dot(do)
        wh += 0.5 * x.T.dot(dh)
    if j % 250 == 0:
        print("epoch", j, "output of the last sample", o)
