# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: Nesterov's momentum; the velocity from before is kept under one and the same name for all tables in turn
import numpy as np

rng = np.random.default_rng(56)
spots = rng.normal(0, 1, (30, 2))
heights = np.sin(spots[:, :1]) * spots[:, 1:]
tables = {"in": rng.normal(0, 0.7, (2, 8)), "out": rng.normal(0, 0.4, (8, 1))}
shift, speed_in, speed_out, speed_shift = np.zeros((1, 8)), 0, 0, 0
keep, rate = 0.8, 0.01
for turn in range(300):
    middle = np.tanh(spots @ tables["in"] + shift)
    miss = middle @ tables["out"] - heights
    below = miss @ tables["out"].T * (1 - middle * middle)
    was = speed_out
    speed_out = keep * speed_out - rate * middle.T @ miss
    tables["out"] = tables["out"] - keep * was + (1 + keep) * speed_out
    was = speed_in
    speed_in = keep * speed_in - rate * spots.T @ below
    tables["in"] = tables["in"] - keep * was + (1 + keep) * speed_in
    was = speed_shift
    speed_shift = keep * speed_shift - rate * below.sum(axis=0, keepdims=True)
    shift = shift - keep * was + (1 + keep) * speed_shift
print((miss**2).mean())
