# verdict: wrong
# first wrong: hidden_delta
# line: 15
# mistake: -
# why: another loss, and the slope of the hidden layer is missing
import numpy as np

rng = np.random.default_rng(41)
x = rng.normal(size=(40, 2))
goal = x[:, :1] * 0.7 - np.tanh(x[:, 1:]) + 0.3 * rng.standard_t(3, size=(40, 1))
first, second = rng.normal(size=(2, 5)) * 0.6, rng.normal(size=(5, 1)) * 0.6
for turn in range(600):
    hidden = np.tanh(x @ first)
    miss = np.tanh(hidden @ second - goal)
    back = miss @ second.T
    second -= 0.01 * hidden.T @ miss
    first -= 0.01 * x.T @ back
print(np.mean(miss**2))
