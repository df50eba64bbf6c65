# verdict: wrong
# line: 30
# also: 24, 31
from math import exp

def sig(z):
    return 1 / (1 + exp(-z))

x1, x2 = 0.3, 0.8
y1, y2 = 0.9, 0.1
w1, w2, w3, w4 = 0.1, -0.2, 0.4, 0.3
w5, w6, w7, w8 = 0.5, -0.6, -0.3, 0.2
bh, bo = 0.1, -0.1
lr = 0.8

for it in range(1000):
    h1 = sig(x1 * w1 + x2 * w2 + bh)
    h2 = sig(x1 * w3 + x2 * w4 + bh)
    p1 = sig(h1 * w5 + h2 * w6 + bo)
    p2 = sig(h1 * w7 + h2 * w8 + bo)
    d1 = (p1 - y1) * p1 * (1 - p1)
    d2 = (p2 - y2) * p2 * (1 - p2)
    # output layer
    w5 -= lr * d1 * h1
    w6 -= lr * d1 * h2
    w7 -= lr * d2 * h1
    w8 -= lr * d2 * h2
    bo -= lr * (d1 + d2)
    # hidden layer
    e1 = (d1 * w5 + d2 * w7) * h1 * (1 - h1)
    e2 = (d1 * w6 + d2 * w8) * h2 * (1 - h2)
    w1 -= lr * e1 * x1
    w2 -= lr * e1 * x2
    w3 -= lr * e2 * x1
    w4 -= lr * e2 * x2
    bh -= lr * (e1 + e2)
    if it % 250 == 0:
        print(it, p1, p2)
