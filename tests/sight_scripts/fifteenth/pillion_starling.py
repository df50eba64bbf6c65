# verdict: wrong
# line: 21
# also: 24, 25
# why: error = target - output, but the updates subtract (uphill)
import numpy as np

ind = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
facit = np.array([[0], [1], [1], [1]], dtype=float)

def sig(t):
    return 1 / (1 + np.exp(-t))

tal = np.random.default_rng(16)
v1 = tal.standard_normal((3, 4))
v2 = tal.standard_normal((4, 1))
fart = 0.5

for runde in range(800):
    skjult = sig(np.matmul(ind, v1))
    svar = sig(np.matmul(skjult, v2))
    fejl = facit - svar
    d2 = fejl * svar * (1 - svar)
    d1 = np.matmul(d2, v2.T) * skjult * (1 - skjult)
    v1 = v1 - fart * np.matmul(ind.T, d1)
    v2 = v2 - fart * np.matmul(skjult.T, d2)
    if runde % 200 == 0:
        print("runde", runde, "samlet fejl", float(np.sum(fejl ** 2)))
