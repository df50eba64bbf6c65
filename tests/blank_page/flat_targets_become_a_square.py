# verdict: wrong
# first wrong: error
# line: 10|17
# mistake: error-target-rank-1
# why: targets of shape (4,) against outputs of shape (4,1) give a 4 by 4 table of differences

import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([0, 0, 1, 1])

np.random.seed(1)
w = np.random.uniform(-1, 1, (3, 1))

for step in range(5000):
    out = 1 / (1 + np.exp(-X @ w))
    error = y - out
    delta = error * out * (1 - out)
    w = w + 0.5 * X.T @ delta

print("error", np.abs(error).mean())
print(out)
