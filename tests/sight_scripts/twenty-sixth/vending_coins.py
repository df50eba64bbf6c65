# verdict: wrong
# line: 29
# also: 30, 23
# why: loop: The two updates stand outside the loop over the samples, so only the last sample is ever trained on.
import numpy as np

coins = np.array([
    [0.1, 0.2, 0.9], [0.8, 0.1, 0.3], [0.4, 0.4, 0.4],
    [0.9, 0.9, 0.1], [0.2, 0.7, 0.6], [0.5, 0.3, 0.8],
])
change = np.array([[0.3], [0.5], [0.45], [0.8], [0.55], [0.6]])

np.random.seed(1)
syn0 = 2 * np.random.random((3, 4)) - 1
syn1 = 2 * np.random.random((4, 1)) - 1


def nonlin(x):
    return 1 / (1 + np.exp(-x))


for epoch in range(1000):
    for i in range(len(coins)):
        l0 = coins[i:i + 1]
        l1 = nonlin(l0 @ syn0)
        l2 = nonlin(l1 @ syn1)
        l2_delta = (change[i:i + 1] - l2) * l2 * (1 - l2)
        l1_delta = l2_delta @ syn1.T * l1 * (1 - l1)
    syn1 += l1.T @ l2_delta
    syn0 += l0.T @ l1_delta

print(np.hstack([change, nonlin(nonlin(coins @ syn0) @ syn1)]))
