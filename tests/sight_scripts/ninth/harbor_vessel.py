# verdict: right

# polynomial regression in pure python (well, numpy only for the random numbers)
import numpy as np

rng = np.random.default_rng(3)
xs = [i / 10 - 1 for i in range(21)]
ys = [2 * x ** 3 - x + 0.5 for x in xs]
theta = list(rng.normal(0, 1, 4))       # x^3, x^2, x, 1
powers = [3, 2, 1, 0]

def predict(x):
    return sum(c * x ** p for c, p in zip(theta, powers))

partial = [0.0] * 4
for epoch in range(600):
    mse = 0.0
    partial = [0.0] * 4
    for x, target in zip(xs, ys):
        e = predict(x) - target
        mse += e * e / len(xs)
        for k, p in enumerate(powers):
            partial[k] += 2 * e * x ** p / len(xs)
    for k in range(4):
        theta[k] -= 0.1 * partial[k]
    if epoch % 150 == 0:
        print("mse %.6f" % mse)
print([round(float(c), 2) for c in theta])
