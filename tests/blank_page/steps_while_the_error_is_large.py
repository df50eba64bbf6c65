# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the weights stay as they are as soon as the error is small enough, and the loop goes on to its end
import numpy as np

rng = np.random.default_rng(42)
rows = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
goal = np.array([[0], [1], [1], [1]])
front, back = rng.normal(size=(3, 4)), rng.normal(size=(4, 1))
for turn in range(6000):
    mid = 1 / (1 + np.exp(-rows @ front))
    out = 1 / (1 + np.exp(-mid @ back))
    error = out - goal
    out_delta = error * out * (1 - out)
    mid_delta = out_delta @ back.T * mid * (1 - mid)
    if np.abs(error).max() > 0.45:
        back -= mid.T @ out_delta
        front -= rows.T @ mid_delta
print(np.abs(error).mean())
