# verdict: wrong
# line: 20
# why: the two vectors of the outer product are in the wrong order, which fits because the matrix is square

import numpy as np
np.random.seed(24)
samples = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
goals = np.array([0., 1., 1., 0.])
W_a = np.random.randn(3, 3)   # one row for each hidden unit
W_b = np.random.randn(1, 3)
lr = 0.3
for epoch in range(1500):
    err = 0
    for sample, goal in zip(samples, goals):
        hid = np.tanh(W_a @ sample)
        out = 1 / (1 + np.exp(-(W_b @ hid)))
        delta_b = (out - goal) * out * (1 - out)
        delta_a = (W_b.T @ delta_b) * (1 - hid ** 2)
        W_b -= lr * np.outer(delta_b, hid)
        W_a -= lr * np.outer(sample, delta_a)
        err += abs(out[0] - goal)
    if epoch % 300 == 0:
        print(epoch, err)
