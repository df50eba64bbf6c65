# verdict: right
import math
import random

# two weights, momentum, everything by hand
random.seed(70)
xs = [i / 10 for i in range(-10, 11)]
ts = [math.tanh(1.7 * x - 0.4) for x in xs]

w = random.uniform(-1, 1)
b = random.uniform(-1, 1)
vw, vb = 0.0, 0.0
flips = 0
last = 0.0
for step in range(300):
    gw = gb = 0.0
    for x, t in zip(xs, ts):
        y = math.tanh(w * x + b)
        d = (y - t) * (1 - y * y)
        gw += d * x
        gb += d
    if gw * last < 0:
        flips += 1
    last = gw
    vw = 0.9 * vw + gw
    vb = 0.9 * vb + gb
    w -= 0.02 * vw
    b -= 0.02 * vb
print(w, b, "flips of the first slope:", flips)
