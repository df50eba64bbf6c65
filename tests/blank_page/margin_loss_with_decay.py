# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a support vector machine, one sample at a time: right, but no output minus target is in it
import numpy as np

rng = np.random.default_rng(2)
side = rng.choice([-1.0, 1.0], 40)
point = np.column_stack([rng.normal(size=(40, 2)) + 1.5 * side[:, None], np.ones(40)])
plane = rng.normal(size=3) * 0.1
shrink, count = 0.02, 0
for turn in range(25):
    for at in rng.permutation(len(side)):
        count = count + 1
        step = shrink * plane
        if side[at] * (plane @ point[at]) < 1:
            step = step - side[at] * point[at]
        plane = plane - 0.01 / (1 + 0.001 * count) * step
print((np.sign(point.dot(plane)) == side).mean())
