# verdict: right
# why: One sample at a time on windows of a series, the target is the value after the window; gradients before updates.
import numpy as np
rng = np.random.default_rng(7)
s = [0.1, 0.3]
for _ in range(200):                    # Henon-aehnliche Folge
    s.append(1 - 1.2 * s[-1] ** 2 + 0.3 * s[-2])
s = np.array(s)
W, b, v, c = rng.normal(0, .7, (10, 2)), rng.normal(0, .3, 10), rng.normal(0, .3, 10), np.zeros(1)
for durchgang in range(40):
    summe = 0.0
    for k in range(len(s) - 2):
        u, ziel = s[k:k + 2], s[k + 2]
        h = np.tanh(W @ u + b)
        e = float(v @ h + c[0]) - ziel
        summe += e * e
        dh = e * v * (1 - h ** 2)
        for p, g in [(v, e * h), (c, e), (W, np.outer(dh, u)), (b, dh)]:
            p -= 0.05 * g
    if durchgang % 8 == 0:
        print(durchgang, summe / (len(s) - 2))
