# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: data are read from texts by map(float, ...), and sums of gradients begin as map(np.zeros_like, ...)

import numpy as np

lines = ["0010", "0111", "1011", "1110"]
X = np.array([list(map(float, line[:3])) + [1.0] for line in lines])
y = np.array([[float(line[3])] for line in lines])
np.random.seed(5)
first = np.random.uniform(-1, 1, (4, 4))
second = np.random.uniform(-1, 1, (4, 1))
for step in range(3000):
    first_slopes, second_slopes = map(np.zeros_like, (first, second))
    for sample, target in zip(X, y):
        hidden = 1 / (1 + np.exp(-(sample @ first)))
        out = 1 / (1 + np.exp(-(hidden @ second)))
        out_delta = (out - target) * out * (1 - out)
        hidden_delta = second @ out_delta * hidden * (1 - hidden)
        second_slopes += np.outer(hidden, out_delta)
        first_slopes += np.outer(sample, hidden_delta)
    second -= 0.5 * second_slopes
    first -= 0.5 * first_slopes
print(out)
