# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the generator is made again in each epoch

import numpy as np


def cases():
    table = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
    yield from zip(table, [0, 1, 1, 0])


def learn(sample, target):
    global first, second
    hidden = 1 / (1 + np.exp(-(sample @ first)))
    out = 1 / (1 + np.exp(-(hidden @ second)))
    out_delta = (target - out) * out * (1 - out)
    hidden_delta = out_delta * second * hidden * (1 - hidden)
    second = second + hidden * out_delta
    first = first + np.outer(sample, hidden_delta)


np.random.seed(8)
first, second = np.random.randn(3, 4), np.random.randn(4)
for epoch in range(5000):
    stream = cases()
    for sample, target in stream:
        learn(sample, target)
print(first, second)
