# verdict: right
import random
import math

random.seed(77)
# one input, two tanh units, one linear output, everything a plain number
a1, a2 = random.uniform(-1, 1), random.uniform(-1, 1)
c1, c2 = random.uniform(-1, 1), random.uniform(-1, 1)
v1, v2 = random.uniform(-1, 1), random.uniform(-1, 1)
d = 0.0
lr = 0.05

xs = [i / 5.0 - 2 for i in range(21)]
ts = [0.5 * x * x - 0.4 for x in xs]

for k in range(600):
    total = 0
    for x, t in zip(xs, ts):
        h1 = math.tanh(a1 * x + c1)
        h2 = math.tanh(a2 * x + c2)
        y = v1 * h1 + v2 * h2 + d
        e = y - t
        total += e ** 2 / 2

        gh1 = e * v1 * (1 - h1 ** 2)
        gh2 = e * v2 * (1 - h2 ** 2)

        v1 -= lr * e * h1
        v2 -= lr * e * h2
        d -= lr * e
        a1 -= lr * gh1 * x
        c1 -= lr * gh1
        a2 -= lr * gh2 * x
        c2 -= lr * gh2
    if k % 100 == 0:
        print(k, total)
