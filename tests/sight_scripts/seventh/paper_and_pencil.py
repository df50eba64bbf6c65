# verdict: wrong
# line: 30
# why: The first hidden neuron reaches the second output through w7, not through w6.
# Two inputs, two hidden neurons, two outputs. All by hand, as in class.
import math


def s(x):
    return 1 / (1 + math.exp(-x))


i1, i2 = 0.6, 0.9
t1, t2 = 0.2, 0.7
w1, w2, w3, w4 = 0.15, 0.20, 0.25, 0.30
w5, w6, w7, w8 = 0.40, -0.45, 0.50, 0.25
b1, b2 = 0.35, 0.60
eta = 0.5

for rep in range(1, 1001):
    h1 = s(w1 * i1 + w2 * i2 + b1)
    h2 = s(w3 * i1 + w4 * i2 + b1)
    o1 = s(w5 * h1 + w6 * h2 + b2)
    o2 = s(w7 * h1 + w8 * h2 + b2)

    if rep in (1, 10, 100, 1000):
        print("rep", rep, "error", 0.5 * (t1 - o1) ** 2 + 0.5 * (t2 - o2) ** 2)

    eo1 = (o1 - t1) * o1 * (1 - o1)
    eo2 = (o2 - t2) * o2 * (1 - o2)
    eh1 = (eo1 * w5 + eo2 * w6) * h1 * (1 - h1)
    eh2 = (eo1 * w6 + eo2 * w8) * h2 * (1 - h2)

    w5 -= eta * eo1 * h1
    w6 -= eta * eo1 * h2
    w7 -= eta * eo2 * h1
    w8 -= eta * eo2 * h2
    b2 -= eta * (eo1 + eo2)
    w1 -= eta * eh1 * i1
    w2 -= eta * eh1 * i2
    w3 -= eta * eh2 * i1
    w4 -= eta * eh2 * i2
    b1 -= eta * (eh1 + eh2)

print("outputs", round(o1, 4), round(o2, 4))
