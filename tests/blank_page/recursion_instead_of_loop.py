# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the function calls itself with the new weights instead of looping, each call one exact gradient step

import numpy as np

ALPHA = 8
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def sigma(x):
    return 1/(1+np.exp(-x))

def train(w0, w1, n):
    if n == 0:
        return w0, w1
    h = sigma(X @ w0)
    o = sigma(h @ w1)
    g1 = (o - y) * o * (1-o)
    g0 = g1 @ w1.T * h * (1-h)
    return train(w0 - ALPHA * X.T @ g0, w1 - ALPHA * h.T @ g1, n - 1)

np.random.seed(1)
w0 = np.random.randn(3, 4)
w1 = np.random.randn(4, 1)
# python gives up at about 1000 levels, so in portions
for portion in range(12):
    w0, w1 = train(w0, w1, 700)
    print(portion, np.abs(sigma(sigma(X @ w0) @ w1) - y).mean())
