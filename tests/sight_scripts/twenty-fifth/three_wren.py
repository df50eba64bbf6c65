# verdict: right
import math, random
w = [random.uniform(-1, 1) for _ in range(2)]
b = random.uniform(-1, 1)
table = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 1)]
eta = 0.5
for step in range(2000):
    for x1, x2, y in table:
        p = 1 / (1 + math.exp(-(w[0] * x1 + w[1] * x2 + b)))
        d = p - y      # cross entropy, so no p(1-p) here
        w[0] -= eta * d * x1
        w[1] -= eta * d * x2
        b -= eta * d
for x1, x2, y in table:
    print(x1, x2, y, round(1 / (1 + math.exp(-(w[0] * x1 + w[1] * x2 + b))), 3))
