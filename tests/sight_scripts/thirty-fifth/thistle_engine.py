# verdict: right
import math
import random
from itertools import islice

random.seed(77)

# alcohol, colour intensity (both scaled by hand) -> grape A or B
WINES = """
1.51 0.25 A
0.90 0.11 A
1.62 0.48 A
1.10 0.52 A
0.75 0.30 A
-0.9 -0.95 B
-0.6 -1.20 B
-1.3 -0.88 B
-0.8 -0.60 B
-1.1 -1.05 B
"""

rows = [line.split() for line in WINES.strip().splitlines()]
xs = [[float(a), float(b)] for a, b, _ in rows]
ts = [1.0 if c == "A" else 0.0 for _, _, c in rows]

H = 4


def logistic(z):
    return 1.0 / (1.0 + math.exp(-z))


def training(xs, ts, eta):
    w = [[random.gauss(0, 1) for _ in range(2)] for _ in range(H)]
    wb = [0.0] * H
    u = [random.gauss(0, 1) for _ in range(H)]
    ub = 0.0
    n = len(xs)
    while True:
        gw = [[0.0, 0.0] for _ in range(H)]
        gwb = [0.0] * H
        gu = [0.0] * H
        gub = 0.0
        ce = 0.0
        for x, t in zip(xs, ts):
            a = [math.tanh(w[j][0] * x[0] + w[j][1] * x[1] + wb[j]) for j in range(H)]
            p = logistic(sum(u[j] * a[j] for j in range(H)) + ub)
            ce -= t * math.log(p) + (1 - t) * math.log(1 - p)
            d = t - p
            gub += d
            for j in range(H):
                gu[j] += d * a[j]
                dj = d * u[j] * (1 - a[j] * a[j])
                gwb[j] += dj
                gw[j][0] += dj * x[0]
                gw[j][1] += dj * x[1]
        ub += eta * gub / n
        for j in range(H):
            u[j] += eta * gu[j] / n
            wb[j] += eta * gwb[j] / n
            w[j][0] += eta * gw[j][0] / n
            w[j][1] += eta * gw[j][1] / n
        yield ce / n


for i, ce in enumerate(islice(training(xs, ts, 0.4), 400)):
    if i % 50 == 0:
        print(i, round(ce, 5))
