# verdict: right
import math

# the worked example with 2-2-2, numbers as on the blog
i1, i2 = 0.05, 0.10
t1, t2 = 0.01, 0.99
w1, w2, w3, w4 = 0.15, 0.20, 0.25, 0.30
w5, w6, w7, w8 = 0.40, 0.45, 0.50, 0.55
b1, b2 = 0.35, 0.60
eta = 0.5

def squash(z):
    return 1 / (1 + math.exp(-z))

for n in range(2000):
    h1 = squash(w1 * i1 + w2 * i2 + b1)
    h2 = squash(w3 * i1 + w4 * i2 + b1)
    o1 = squash(w5 * h1 + w6 * h2 + b2)
    o2 = squash(w7 * h1 + w8 * h2 + b2)
    if n % 500 == 0:
        print(n, 0.5 * (t1 - o1) ** 2 + 0.5 * (t2 - o2) ** 2)

    do1 = (o1 - t1) * o1 * (1 - o1)
    do2 = (o2 - t2) * o2 * (1 - o2)
    dh1 = (do1 * w5 + do2 * w7) * h1 * (1 - h1)
    dh2 = (do1 * w6 + do2 * w8) * h2 * (1 - h2)

    w5 -= eta * do1 * h1
    w6 -= eta * do1 * h2
    w7 -= eta * do2 * h1
    w8 -= eta * do2 * h2
    b2 -= eta * (do1 + do2)
    w1 -= eta * dh1 * i1
    w2 -= eta * dh1 * i2
    w3 -= eta * dh2 * i1
    w4 -= eta * dh2 * i2
    b1 -= eta * (dh1 + dh2)
print(o1, o2)
