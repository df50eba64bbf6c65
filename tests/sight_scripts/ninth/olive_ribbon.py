# verdict: wrong
# line: 16
# also: 17, 21
# why: the list of partial sums isn't emptied between the epochs

import numpy as np
rng = np.random.default_rng(26)
tt = [i / 10 - 1 for i in range(21)]
vv = [2 * x ** 3 - x + 0.5 for x in tt]
coeffs = list(rng.normal(0, 1, 4))       # x^3, x^2, x, 1
powers = [3, 2, 1, 0]
def predict(x):
    return sum(c * x ** p for c, p in zip(coeffs, powers))
sums = [0.0] * 4
for epoch in range(600):
    mse = 0.0
    for x, target in zip(tt, vv):
        e = predict(x) - target
        mse += e * e / len(tt)
        for k, p in enumerate(powers):
            sums[k] += 2 * e * x ** p / len(tt)
    for k in range(4):
        coeffs[k] -= 0.1 * sums[k]
    if epoch % 150 == 0:
        print("mse %.6f" % mse)
print([round(float(c), 2) for c in coeffs])
