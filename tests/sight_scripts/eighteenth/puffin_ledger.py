# verdict: right
# a step by step 2-2-2 network with every weight written out
import math

i1, i2 = 0.05, 0.10
t1, t2 = 0.01, 0.99
w1, w2, w3, w4 = 0.15, 0.20, 0.25, 0.30
w5, w6, w7, w8 = 0.40, 0.45, 0.50, 0.55
b1, b2 = 0.35, 0.60
eta = 0.5

def squash(x):
    return 1 / (1 + math.exp(-x))

for n in range(1000):
    h1 = squash(w1 * i1 + w2 * i2 + b1)
    h2 = squash(w3 * i1 + w4 * i2 + b1)
    o1 = squash(w5 * h1 + w6 * h2 + b2)
    o2 = squash(w7 * h1 + w8 * h2 + b2)
    E_total = 0.5 * (t1 - o1) ** 2 + 0.5 * (t2 - o2) ** 2

    d_o1 = -(t1 - o1) * o1 * (1 - o1)
    d_o2 = -(t2 - o2) * o2 * (1 - o2)
    d_h1 = (d_o1 * w5 + d_o2 * w7) * h1 * (1 - h1)
    d_h2 = (d_o1 * w6 + d_o2 * w8) * h2 * (1 - h2)

    w5 -= eta * d_o1 * h1
    w6 -= eta * d_o1 * h2
    w7 -= eta * d_o2 * h1
    w8 -= eta * d_o2 * h2
    b2 -= eta * (d_o1 + d_o2)

    w1 -= eta * d_h1 * i1
    w2 -= eta * d_h1 * i2
    w3 -= eta * d_h2 * i1
    w4 -= eta * d_h2 * i2
    b1 -= eta * (d_h1 + d_h2)

    if n % 100 == 0:
        print(n, E_total)
print("outputs:", o1, o2)
