# verdict: wrong
# line: 23
# also: 24
# why: output weights are changed before the hidden delta uses them
from math import tanh
from random import Random

dice = Random(2)
samples = [((-1, -1), -0.8), ((-1, 1), 0.8), ((1, -1), 0.8), ((1, 1), -0.8)]
u = [[dice.uniform(-1, 1) for _ in range(3)] for _ in range(6)]
v = [dice.uniform(-1, 1) for _ in range(6)]
rate = 0.2

for round_ in range(1000):
    worst = 0
    for s in range(len(samples)):
        x, y = samples[s]
        h = [tanh(a * x[0] + b * x[1] + c) for a, b, c in u]
        out = tanh(sum(p * q for p, q in zip(v, h)))
        worst = max(worst, abs(y - out))
        d_out = (y - out) * (1 - out ** 2)
        for j in range(6):
            v[j] += rate * d_out * h[j]
            d_h = d_out * v[j] * (1 - h[j] ** 2)
            u[j][0] += rate * d_h * x[0]
            u[j][1] += rate * d_h * x[1]
            u[j][2] += rate * d_h
    if round_ % 200 == 0:
        print(round_, round(worst, 4))
