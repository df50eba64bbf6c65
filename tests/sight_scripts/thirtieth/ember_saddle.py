# verdict: wrong
# line: 24
import math, random
random.seed(15)
# regression on a parabola
xs = [k / 8 - 1 for k in range(17)]
ys = [2 * x * x - 1 for x in xs]
m = 4
a = [random.uniform(-3, 3) for _ in range(m)]
p = [random.uniform(-1, 1) for _ in range(m)]
b = [random.uniform(-1, 1) for _ in range(m)]
q = 0.0
for epoch in range(500):
    sse = 0
    for x, y in zip(xs, ys):
        h = [1 / (1 + math.exp(-(ai * x + pi))) for ai, pi in zip(a, p)]
        out = sum(bi * hi for bi, hi in zip(b, h)) + q
        e = out - y
        sse += e * e
        dh = [e * bi * hi * (1 - hi) for bi, hi in zip(b, h)]
        b = [bi - 0.1 * e * hi for bi, hi in zip(b, h)]
        q = q - 0.1 * e
        a = [ai - 0.1 * di * x for ai, di in zip(a, dh)]
        p = [pi - 0.1 * e for pi in p]
    if epoch % 100 == 0:
        print(epoch, sse)
