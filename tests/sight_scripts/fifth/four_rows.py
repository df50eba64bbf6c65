# verdict: wrong
# line: 17
# why: X.reshape(3, 4) is not the transpose of X.
import numpy as np
np.random.seed(10)
X = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
y = np.array([0, 0, 1, 1]).reshape(4, 1)
s0 = np.random.uniform(-1, 1, 12).reshape(3, 4)
s1 = np.random.uniform(-1, 1, 4).reshape(4, 1)
act = lambda v: 1 / (1 + np.exp(-v))
for i in range(1000):
    l1 = act(X.dot(s0))
    l2 = act(l1.dot(s1))
    d2 = (y - l2) * l2 * (1 - l2)
    d1 = d2.dot(s1.reshape(1, 4)) * l1 * (1 - l1)
    s1 += l1.T.dot(d2)
    s0 += X.reshape(3, 4).dot(d1)
print(l2.reshape(4).round(3))
