# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: both layers are parts of one row of numbers, which is changed as a whole

import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
y = np.array([[0, 1, 1, 0.0]]).T
np.random.seed(3)
every = np.random.uniform(-1, 1, 3 * 4 + 4)
first, second = every[:12].reshape(3, 4), every[12:].reshape(4, 1)
for step in range(8000):
    hidden = 1 / (1 + np.exp(-(X @ first)))
    out = 1 / (1 + np.exp(-(hidden @ second)))
    out_delta = (out - y) * out * (1 - out)
    hidden_delta = out_delta @ second.T * hidden * (1 - hidden)
    slopes = np.concatenate([(X.T @ hidden_delta).ravel(), (hidden.T @ out_delta).ravel()])
    every -= 0.8 * slopes
print(out)
