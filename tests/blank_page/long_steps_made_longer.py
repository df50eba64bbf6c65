# verdict: wrong
# first wrong: alpha
# line: 23
# mistake: -
# why: slopes that are too long are multiplied by their length, and not divided by it

import numpy as np

rng = np.random.default_rng(6)
X = rng.normal(size=(20, 3)) * 3
y = np.sin(X[:, :1])
first = rng.normal(size=(3, 6))
second = rng.normal(size=(6, 1))

for step in range(400):
    hidden = np.tanh(X @ first)
    error = hidden @ second - y
    to_second = hidden.T @ error / len(X)
    to_first = X.T @ (error @ second.T * (1 - hidden**2)) / len(X)
    length = np.sqrt((to_first**2).sum() + (to_second**2).sum())
    factor = 1.0
    if length > 0.01:
        factor = length / 0.01
    second -= 0.00001 * to_second * factor
    first -= 0.00001 * to_first * factor
    if step % 100 == 0:
        print(step, float((error**2).mean()))
