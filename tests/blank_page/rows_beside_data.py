# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each sample is numbers beside a row of a table that is learned too

import numpy as np

kinds = np.array([0, 2, 1, 2, 0, 1])
numbers = np.array([[0.2, -1.0], [1.5, 0.3], [-0.4, 0.8], [0.1, 0.1], [2.0, -0.6], [-1.2, 0.5]])
y = np.array([[1.0], [0.0], [1.0], [0.0], [1.0], [1.0]])
np.random.seed(21)
table = np.random.normal(0, 0.5, (3, 2))
first = np.random.normal(0, 0.7, (4, 5))
second = np.random.normal(0, 0.7, (5, 1))
for step in range(1500):
    samples = np.concatenate([table[kinds], numbers], axis=1)
    hidden = np.tanh(samples.dot(first))
    out = 1 / (1 + np.exp(-hidden.dot(second)))
    out_delta = (out - y) * out * (1 - out)
    hidden_delta = out_delta.dot(second.T) * (1 - hidden**2)
    to_table = np.zeros((3, 2))
    np.add.at(to_table, kinds, hidden_delta.dot(first.T)[:, :2])
    second -= 0.4 * hidden.T.dot(out_delta)
    first -= 0.4 * samples.T.dot(hidden_delta)
    table -= 0.4 * to_table
print(out.ravel())
