# verdict: right
import numpy as np

rng = np.random.default_rng(9)
raw = rng.uniform(0, 1, (20, 2))
X = np.column_stack([np.ones(20), raw])
y = (raw[:, 0] > raw[:, 1]).astype(float)[:, None]

syn0 = 2 * rng.random((3, 4)) - 1
syn1 = 2 * rng.random((5, 1)) - 1
alpha = 1.0

for j in range(3000):
    l0 = X
    l1 = 1 / (1 + np.exp(-l0.dot(syn0)))
    l1b = np.column_stack([np.ones(20), l1])
    l2 = 1 / (1 + np.exp(-l1b.dot(syn1)))
    l2_error = l2 - y
    if j % 600 == 0:
        print("Error:", np.mean(np.abs(l2_error)))
    l2_delta = l2_error * l2 * (1 - l2)
    l1_error = l2_delta.dot(syn1[1:].T)
    l1_delta = l1_error * l1 * (1 - l1)
    syn1 -= alpha * l1b.T.dot(l2_delta)
    syn0 -= alpha * l0.T.dot(l1_delta)
