# verdict: right
import math
import random

random.seed(2)

def s(x):
    return 1 / (1 + math.exp(-x))

# 2 inputs, 2 hidden neurons, 1 output
a1, a2, a0 = random.uniform(-2, 2), random.uniform(-2, 2), random.uniform(-1, 1)
b1, b2, b0 = random.uniform(-2, 2), random.uniform(-2, 2), random.uniform(-1, 1)
c1, c2, c0 = random.uniform(-2, 2), random.uniform(-2, 2), random.uniform(-1, 1)

table = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]
speed = 0.5
for round_ in range(5000):
    for x, y, want in table:
        ha = s(a1 * x + a2 * y + a0)
        hb = s(b1 * x + b2 * y + b0)
        out = s(c1 * ha + c2 * hb + c0)
        wrong = out - want
        dout = wrong * out * (1 - out)
        da = dout * c1 * ha * (1 - ha)
        db = dout * c2 * hb * (1 - hb)
        c1 = c1 - speed * dout * ha
        c2 = c2 - speed * dout * hb
        c0 = c0 - speed * dout
        a1 = a1 - speed * da * x
        a2 = a2 - speed * da * y
        a0 = a0 - speed * da
        b1 = b1 - speed * db * x
        b2 = b2 - speed * db * y
        b0 = b0 - speed * db
for x, y, want in table:
    print(x, y, "->", round(s(c1 * s(a1*x + a2*y + a0) + c2 * s(b1*x + b2*y + b0) + c0), 3), "want", want)
