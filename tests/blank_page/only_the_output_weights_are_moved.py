# verdict: wrong
# first wrong: update
# line: 22
# mistake: -
# why: the hidden delta is worked out, but the hidden weights are never moved
import numpy as np


def learn(samples, wanted, turns):
    rng = np.random.default_rng(4)
    inner, outer = rng.uniform(-1, 1, (4, 6)), rng.uniform(-1, 1, (6, 1))
    for turn in range(turns):
        hidden = 1.0 / (1.0 + np.exp(-samples @ inner))
        guess = 1.0 / (1.0 + np.exp(-hidden @ outer))
        miss = wanted - guess
        delta = miss * guess * (1 - guess)
        hidden_delta = delta @ outer.T * hidden * (1 - hidden)

        if turn % 500 == 0:
            print(abs(hidden_delta).mean())

        outer += 0.4 * hidden.T @ delta
    return inner, outer


data = np.array([[1, 0, 0, 1], [0, 1, 0, 1], [0, 0, 1, 1], [1, 1, 0, 1], [0, 1, 1, 1]])
learn(data, data[:, :1] * 1.0 - data[:, :1] * data[:, 1:2], 1500)
