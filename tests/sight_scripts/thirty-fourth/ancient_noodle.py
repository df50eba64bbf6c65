# verdict: wrong
# line: 17
# also: 18
import numpy as np
rng = np.random.default_rng(121)
# mse with the 2 this time
X = rng.normal(size=(30, 2)); n = len(X)
t = (X[:, :1] + X[:, 1:]) ** 2 / 4
W1 = rng.normal(size=(2, 8)); b1 = np.zeros(8)
W2 = rng.normal(size=(8, 1)) * .4; b2 = np.zeros(1)
for k in range(1500):
    a = np.tanh(X @ W1 + b1)
    p = a @ W2 + b2
    gW2 = 2 / n * a.T @ (p - t)
    gb2 = 2 / n * (p - t).sum(0)
    back = (p - t) @ W2.T * (1 - a ** 2)
    gW1 = 1 / n * X.T @ back
    gb1 = 1 / n * back.sum(0)
    W1, b1, W2, b2 = W1 - .05 * gW1, b1 - .05 * gb1, W2 - .05 * gW2, b2 - .05 * gb2
    if k % 300 == 0:
        print(k, ((p - t) ** 2).mean())
