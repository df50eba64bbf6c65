# verdict: right
import numpy as np
# R: set.seed(5); x <- cbind(1, runif(30), runif(30)); y <- x[,2]^2 - x[,3]
runif = np.random.default_rng(5).uniform
x = np.column_stack((np.repeat(1.0, 30), runif(size=30), runif(size=30)))
y = x[:, 1] ** 2 - x[:, 2]
nhid = 4
wts = runif(-0.7, 0.7, 3 * nhid + nhid + 1)
decay = 0.001
eps = 0.02
for it in range(1, 601):
    w = wts[:3 * nhid].reshape(nhid, 3)
    b = wts[3 * nhid:]
    h = 1 / (1 + np.exp(-x @ w.T))
    hh = np.column_stack((np.repeat(1.0, 30), h))
    res = hh @ b - y
    dw = np.zeros((nhid, 3))
    for j in range(nhid):
        for i in range(30):
            dw[j] += 2 * res[i] * b[j + 1] * h[i, j] * (1 - h[i, j]) * x[i]
    db = 2 * res @ hh
    wts = wts - eps * (np.concatenate((dw.ravel(), db)) + 2 * decay * wts)
    if it % 150 == 0:
        print("iter", it, "value", res @ res + decay * wts @ wts)
