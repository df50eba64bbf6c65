# verdict: right
import random
import math

# first try at a neural net, no libraries
random.seed(99)

def sig(v):
    return 1 / (1 + math.exp(-v))

w11, w12, w21, w22, wb1, wb2, v1, v2, vb = [random.uniform(-1, 1) for _ in range(9)]
step = 0.9

truth = {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 0}

for n in range(4000):
    for (p, q), want in truth.items():
        a1 = sig(w11 * p + w21 * q + wb1)
        a2 = sig(w12 * p + w22 * q + wb2)
        guess = sig(v1 * a1 + v2 * a2 + vb)

        slope = (want - guess) * guess * (1 - guess)
        s1 = slope * v1 * a1 * (1 - a1)
        s2 = slope * v2 * a2 * (1 - a2)

        v1 += step * slope * a1
        v2 += step * slope * a2
        vb += step * slope
        w11 += step * s1 * p
        w12 += step * s2 * p
        w21 += step * s1 * q
        w22 += step * s2 * q
        wb1 += step * s1
        wb2 += step * s2

    if n % 1000 == 0:
        print(n, (want - guess) ** 2)

for (p, q), want in truth.items():
    a1 = sig(w11 * p + w21 * q + wb1)
    a2 = sig(w12 * p + w22 * q + wb2)
    print(p, q, want, round(sig(v1 * a1 + v2 * a2 + vb), 3))
