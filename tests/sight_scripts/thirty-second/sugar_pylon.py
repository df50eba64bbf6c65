# verdict: right
# 2-2-1 network with every weight written out (exam style)
from math import exp
w1, w2, w3, w4, w5, w6 = 0.15, -0.20, 0.25, 0.30, 0.45, -0.50
b1, b2, b3 = 0.35, -0.35, 0.60
def s(z): return 1 / (1 + exp(-z))
table = [(0.05, 0.10, 0.01), (0.9, 0.2, 0.99), (0.3, 0.8, 0.6)]
eta = 0.5
for n in range(3000):
    for i1, i2, t in table:
        h1 = s(w1 * i1 + w2 * i2 + b1)
        h2 = s(w3 * i1 + w4 * i2 + b2)
        o = s(w5 * h1 + w6 * h2 + b3)
        do = (o - t) * o * (1 - o)
        dh1 = do * w5 * h1 * (1 - h1)
        dh2 = do * w6 * h2 * (1 - h2)
        w5 -= eta * do * h1
        w6 -= eta * do * h2
        b3 -= eta * do
        w1 -= eta * dh1 * i1
        w2 -= eta * dh1 * i2
        b1 -= eta * dh1
        w3 -= eta * dh2 * i1
        w4 -= eta * dh2 * i2
        b2 -= eta * dh2
print(w1, w2, w3, w4, w5, w6)
print(b1, b2, b3, "last output", o)
