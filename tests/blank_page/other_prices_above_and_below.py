# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the loss of a quantile: what is sent back is one number above the target and another one below it
import numpy as np

rng = np.random.default_rng(32)
X = rng.normal(size=(30, 2))
goal = X[:, :1] + 0.5 * rng.normal(size=(30, 1))
A, B = rng.normal(size=(2, 5)), rng.normal(size=(5, 1))
for turn in range(200):
    hidden = np.tanh(X @ A)
    miss = hidden @ B - goal
    pull = np.where(miss > 0, 0.3, -0.7)
    back = pull @ B.T * (1 - hidden**2)
    B -= 0.005 * hidden.T @ pull
    A -= 0.005 * X.T @ back
