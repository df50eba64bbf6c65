# verdict: right
# Two inputs, two hidden neurons, two outputs. All by hand, as in class.
import math


def s(x):
    return 1 / (1 + math.exp(-x))


i1, i2 = 0.05, 0.10
want1, want2 = 0.01, 0.99
w1, w2, w3, w4 = 0.15, 0.20, 0.25, 0.30
w5, w6, w7, w8 = 0.40, 0.45, 0.50, 0.55
b1, b2 = 0.35, 0.60
speed = 0.5

for turn in range(1, 1001):
    h1 = s(w1 * i1 + w2 * i2 + b1)
    h2 = s(w3 * i1 + w4 * i2 + b1)
    o1 = s(w5 * h1 + w6 * h2 + b2)
    o2 = s(w7 * h1 + w8 * h2 + b2)

    if turn in (1, 10, 100, 1000):
        print("turn", turn, "error", 0.5 * (want1 - o1) ** 2 + 0.5 * (want2 - o2) ** 2)

    do1 = (o1 - want1) * o1 * (1 - o1)
    do2 = (o2 - want2) * o2 * (1 - o2)
    dh1 = (do1 * w5 + do2 * w7) * h1 * (1 - h1)
    dh2 = (do1 * w6 + do2 * w8) * h2 * (1 - h2)

    w5 -= speed * do1 * h1
    w6 -= speed * do1 * h2
    w7 -= speed * do2 * h1
    w8 -= speed * do2 * h2
    b2 -= speed * (do1 + do2)
    w1 -= speed * dh1 * i1
    w2 -= speed * dh1 * i2
    w3 -= speed * dh2 * i1
    w4 -= speed * dh2 * i2
    b1 -= speed * (dh1 + dh2)

print("outputs", round(o1, 4), round(o2, 4))
