# verdict: wrong
# line: 12
# why: Brackets missing: 1 / 1 + exp(-z) is not the sigmoid.
import numpy as np
np.random.seed(9)
X = np.random.rand(20, 3)
t = (X[:, :1] > X[:, 1:2]) * 1
w1 = np.random.randn(3, 4) * 0.1
w2 = np.random.randn(4, 1) * 0.1

def act(z):
    return 1 / 1 + np.exp(-z)

def act_slope(a):
    return a * (1 - a)

for i in range(60):
    h = act(X.dot(w1))
    o = act(h.dot(w2))
    d_o = (o - t) * act_slope(o)
    d_h = d_o.dot(w2.T) * act_slope(h)
    w2 -= 0.0005 * h.T.dot(d_o)
    w1 -= 0.0005 * X.T.dot(d_h)
    if i % 20 == 0:
        print(i, np.mean((o - t) ** 2))
