# verdict: right

import numpy as np
# 9 lines
X = np.array([[0,0,1],[1,1,1],[1,0,1],[0,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(1)
w = 2 * np.random.random((3, 1)) - 1
for iteration in range(5000):
    out = 1 / (1 + np.exp(-(np.dot(X, w))))
    w += np.dot(X.T, (y - out) * out * (1 - out))
print(1 / (1 + np.exp(-(np.dot(np.array([1, 0, 0]), w)))))
