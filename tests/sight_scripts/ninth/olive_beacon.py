# verdict: wrong
# line: 21
# also: 18, 19, 22
# why: the collected gradients are used for a step, but stay in the buffers for the next round

import numpy as np
np.random.seed(92)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
lower = np.random.uniform(-1,1,(3,4)); upper = np.random.uniform(-1,1,(4,1))
buf_lower, buf_upper = np.zeros((3,4)), np.zeros((4,1))
chunks = [(X[:2], y[:2]), (X[2:], y[2:])]
for epoch in range(3000):
    for xs, ys in chunks:
        h = 1/(1+np.exp(-xs@lower))
        o = 1/(1+np.exp(-h@upper))
        d = (o-ys)*o*(1-o)
        buf_upper += h.T@d
        buf_lower += xs.T@((d@upper.T)*h*(1-h))
    upper -= 0.1*buf_upper
    lower -= 0.1*buf_lower
    if epoch % 600 == 0: print(epoch, np.abs(o-ys).mean())
