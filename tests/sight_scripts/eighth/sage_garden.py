# verdict: right
import numpy as np

np.random.seed(427)
# minimal XOR with bias inputs glued on: X gets a 1, hidden gets a 1
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
X = np.c_[X, np.ones(4)]
w1 = np.random.randn(3, 4)
w2 = np.random.randn(5, 1)
for i in range(4000):
    h = 1 / (1 + np.exp(-X @ w1))
    hb = np.c_[h, np.ones(4)]
    o = 1 / (1 + np.exp(-hb @ w2))
    g = (o - y) * o * (1 - o)
    back = (g @ w2.T * hb * (1 - hb))[:, :4]       # the bias unit has slope 0 anyway
    w2 -= hb.T @ g
    w1 -= X.T @ back
print(o.ravel().round(2))
