# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the pseudo-Huber loss: what is sent back is a function of the error alone that large errors count less in
import numpy as np

rng = np.random.default_rng(41)
x = rng.normal(size=(40, 2))
goal = x[:, :1] * 0.7 - np.tanh(x[:, 1:]) + 0.3 * rng.standard_t(3, size=(40, 1))
first, second = rng.normal(size=(2, 5)) * 0.6, rng.normal(size=(5, 1)) * 0.6
for turn in range(600):
    hidden = np.tanh(x @ first)
    miss = hidden @ second - goal
    pull = miss / np.sqrt(1 + (miss / 0.8) ** 2)
    back = pull @ second.T * (1 - hidden**2)
    second -= 0.01 * hidden.T @ pull
    first -= 0.01 * x.T @ back
print(np.mean(miss**2))
