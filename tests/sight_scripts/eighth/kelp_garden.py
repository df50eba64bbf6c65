# verdict: right
import numpy as np

# random sample each step (true stochastic gradient descent)
rs = np.random.RandomState(307)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)
hidden = 6
W = rs.normal(0, 1, (hidden, 3))
V = rs.normal(0, 1, (1, hidden))
for step in range(4000):
    i = rs.randint(len(X))
    x = X[i].reshape(3, 1)
    t = Y[i].reshape(1, 1)
    h = 1 / (1 + np.exp(-W.dot(x)))
    o = 1 / (1 + np.exp(-V.dot(h)))
    do = (t - o) * o * (1 - o)
    dh = V.T.dot(do) * h * (1 - h)
    V += do.dot(h.T)
    W += dh.dot(x.T)
print("outputs", (1 / (1 + np.exp(-V.dot(1 / (1 + np.exp(-W.dot(X.T))))))).round(2))
