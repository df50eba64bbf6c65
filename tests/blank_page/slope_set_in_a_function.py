# verdict: wrong
# first wrong: derivative
# line: 19
# mistake: -
# why: the function sets the inner slope anew for each row, and gives the last one to who calls it
import numpy as np

rng = np.random.default_rng(65)
rows, told = rng.normal(size=(5, 3)), rng.uniform(0, 1, 5)
parts = {"inner": rng.normal(size=(3, 4)), "outer": rng.normal(size=4)}


def slopes_of(parts):
    inner, outer = np.zeros((3, 4)), np.zeros(4)
    for row, wanted in zip(rows, told):
        mid = np.tanh(row @ parts["inner"])
        miss = mid @ parts["outer"] - wanted
        outer = outer + miss * mid
        inner = np.outer(row, miss * parts["outer"] * (1 - mid ** 2))
    return inner, outer


for turn in range(900):
    of_inner, of_outer = slopes_of(parts)
    parts["inner"] -= 0.02 * of_inner
    parts["outer"] -= 0.02 * of_outer
print(parts)
