# verdict: right
"""ADALINE, Widrow & Hoff 1960, batch version. Plain lists."""
from random import Random

rnd = Random(60)
samples = []
for _ in range(40):
    x = [rnd.uniform(-1, 1) for _ in range(3)]
    samples.append((x, 1.0 if x[0] - 0.5 * x[1] + 0.2 > 0 else -1.0))

weights = [rnd.gauss(0, 0.1) for _ in range(3)]
theta = rnd.gauss(0, 0.1)
mu = 0.1

def net(x):
    return sum(wi * xi for wi, xi in zip(weights, x)) - theta

for cycle in range(300):
    gw = [0.0, 0.0, 0.0]
    gt = 0.0
    mse = 0.0
    for x, d in samples:
        e = d - net(x)
        mse += e * e
        for i in range(3):
            gw[i] += e * x[i]
        gt -= e
    for i in range(3):
        weights[i] += mu * gw[i] / len(samples)
    theta += mu * gt / len(samples)
    if cycle % 50 == 0:
        print("cycle %3d  mse %.4f" % (cycle, mse / len(samples)))

right = sum(1 for x, d in samples if (net(x) > 0) == (d > 0))
print(right, "of", len(samples), weights, theta)
