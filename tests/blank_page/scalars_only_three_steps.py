# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: nine scalar variables (2-2-1 with biases), three steps, each of them the gradient summed over the four samples
from math import exp

w1, w2, w3, w4 = 0.11, -0.42, 0.37, 0.58
b1, b2 = 0.05, -0.15
v1, v2, c = 0.61, -0.33, 0.2
lr = 1.0

table = ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0))

for n in 1, 2, 3:
    gw1 = gw2 = gw3 = gw4 = gb1 = gb2 = gv1 = gv2 = gc = 0.0
    total = 0.0
    for p, q, t in table:
        h1 = 1 / (1 + exp(-(w1 * p + w2 * q + b1)))
        h2 = 1 / (1 + exp(-(w3 * p + w4 * q + b2)))
        o = 1 / (1 + exp(-(v1 * h1 + v2 * h2 + c)))
        total += (t - o) ** 2 / 2

        do = (o - t) * o * (1 - o)
        d1 = do * v1 * h1 * (1 - h1)
        d2 = do * v2 * h2 * (1 - h2)

        gv1 += do * h1
        gv2 += do * h2
        gc += do
        gw1 += d1 * p
        gw2 += d1 * q
        gb1 += d1
        gw3 += d2 * p
        gw4 += d2 * q
        gb2 += d2
    print("step", n, "error before it:", total)
    w1 -= lr * gw1; w2 -= lr * gw2; b1 -= lr * gb1
    w3 -= lr * gw3; w4 -= lr * gw4; b2 -= lr * gb2
    v1 -= lr * gv1; v2 -= lr * gv2; c -= lr * gc
