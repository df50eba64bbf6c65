# verdict: right
import math
import random

random.seed(7)
nyuuryoku = ["1110111", "0010010", "1011101", "1011011", "0111010",
             "1101011", "1101111", "1010010", "1111111", "1111011"]
nyuuryoku = [[float(c) for c in s] for s in nyuuryoku]
kotae = [[float(n >> k & 1) for k in range(4)] for n in range(10)]

kazu_in, kazu_naka, kazu_out = 7, 6, 4
omomi1 = [[random.uniform(-1, 1) for _ in range(kazu_naka)] for _ in range(kazu_in)]
omomi2 = [[random.uniform(-1, 1) for _ in range(kazu_out)] for _ in range(kazu_naka)]
katayori1 = [0.0] * kazu_naka
katayori2 = [0.0] * kazu_out


def sig(u):
    return 1.0 / (1.0 + math.exp(-u))


for kai in range(400):
    gosa = 0.0
    for x, t in zip(nyuuryoku, kotae):
        naka = [sig(sum(x[i] * omomi1[i][j] for i in range(kazu_in)) + katayori1[j]) for j in range(kazu_naka)]
        deru = [sig(sum(naka[j] * omomi2[j][k] for j in range(kazu_naka)) + katayori2[k]) for k in range(kazu_out)]
        d2 = [(t[k] - deru[k]) * deru[k] * (1 - deru[k]) for k in range(kazu_out)]
        d1 = [naka[j] * (1 - naka[j]) * sum(d2[k] * omomi2[j][k] for k in range(kazu_out)) for j in range(kazu_naka)]
        for j in range(kazu_naka):
            for k in range(kazu_out):
                omomi2[j][k] += 0.8 * d2[k] * naka[j]
        for k in range(kazu_out):
            katayori2[k] += 0.8 * d2[k]
        for i in range(kazu_in):
            for j in range(kazu_naka):
                omomi1[i][j] += 0.8 * d1[j] * x[i]
        for j in range(kazu_naka):
            katayori1[j] += 0.8 * d1[j]
        gosa += sum((t[k] - deru[k]) ** 2 for k in range(kazu_out))
    if kai % 80 == 0:
        print(kai, "gosa:", round(gosa, 4))
