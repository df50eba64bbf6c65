# verdict: wrong
# line: 30
# why: One weight is assigned (=) the step instead of being changed by it (+=).
# rete piccola con nove numeri, come sul quaderno
from math import exp
pesi = [0.5, -0.4, 0.1, -0.3, 0.6, -0.1, 0.7, -0.8, 0.05]

def s(u):
    return 1 / (1 + exp(-u))

casi = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]
eta = 0.5
for giro in range(2000):
    somma = 0
    for x1, x2, t in casi:
        h1 = s(pesi[0] * x1 + pesi[1] * x2 + pesi[2])
        h2 = s(pesi[3] * x1 + pesi[4] * x2 + pesi[5])
        o = s(pesi[6] * h1 + pesi[7] * h2 + pesi[8])
        somma += (t - o) ** 2
        do = (t - o) * o * (1 - o)
        d1 = do * pesi[6] * h1 * (1 - h1)
        d2 = do * pesi[7] * h2 * (1 - h2)
        pesi[0] += eta * d1 * x1
        pesi[1] += eta * d1 * x2
        pesi[2] += eta * d1
        pesi[3] += eta * d2 * x1
        pesi[4] += eta * d2 * x2
        pesi[5] += eta * d2
        pesi[6] += eta * do * h1
        pesi[7] = eta * do * h2
        pesi[8] += eta * do
    if giro % 500 == 0:
        print(giro, somma)
