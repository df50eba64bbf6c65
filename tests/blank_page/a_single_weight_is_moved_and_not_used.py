# verdict: wrong
# first wrong: forward
# line: 18
# mistake: -
# why: one of the weights is moved and not used
from math import tanh
from random import seed, gauss
seed(77)
pairs = [(-2, 0.9), (-1, 0.2), (0, 0.0), (1, 0.2), (2, 0.9)]
w1, w2 = (gauss(0, 1), gauss(0, 1))
b1, b2 = (gauss(0, 1), gauss(0, 1))
v1, v2 = (gauss(0, 1), gauss(0, 1))
c = 0.0
rate = 0.05
for i in range(20000):
    x, t = pairs[i % 5]
    h1 = tanh(w1 * x + b1)
    h2 = tanh(x + b2)
    out = v1 * h1 + v2 * h2 + c
    e = out - t
    e1 = e * v1 * (1 - h1 * h1)
    e2 = e * v2 * (1 - h2 * h2)
    v1 -= rate * e * h1
    v2 -= rate * e * h2
    c -= rate * e
    w1 -= rate * e1 * x
    w2 -= rate * e2 * x
    b1 -= rate * e1
    b2 -= rate * e2
for x, t in pairs:
    print(x, t, round(v1 * tanh(w1 * x + b1) + v2 * tanh(w2 * x + b2) + c, 3))
