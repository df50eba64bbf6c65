# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: weights that begin at 0 and shrink a little: the first step can't show it
import numpy as np

x = np.linspace(0, 1, 18)
table = np.stack([np.ones(18), x, np.cos(3 * x), np.sin(5 * x)], axis=1)
wanted = 2 * x**2 - 0.4
share = np.zeros(4)
for turn in range(300):
    miss = table @ share - wanted
    share -= 0.05 * (table.T @ miss / 18 + 0.02 * share)
