# verdict: right
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
t = np.array([[0, 1, 1, 0]]).T
np.random.seed(4)
u = 2 * np.random.random((3, 6)) - 1
v = 2 * np.random.random((6, 1)) - 1
for step in range(6000):
    h = 1 / (1 + np.exp(-X.dot(u)))
    o = 1 / (1 + np.exp(-h.dot(v)))
    od = (t - o) * o * (1 - o)
    hd = od.dot(v.T) * h * (1 - h)
    v += 1.5 * h.T.dot(od)
    u += 1.5 * X.T.dot(hd)
print(o)
