# verdict: wrong
# line: 13
# also: 14
# why: initial weights: all weights begin with the same number, so all hidden units stay the same
import math

# rete neurale senza librerie: xor
def attiva(s):
    return 1 / (1 + math.exp(-s))

esempi = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]
nascosti = 3
pesi_h = [[0.5, 0.5, 0.5] for _ in range(nascosti)]     # due ingressi e bias
pesi_o = [0.5 for _ in range(nascosti + 1)]
passo = 0.5

for epoca in range(4000):
    errore_tot = 0
    for x1, x2, t in esempi:
        h = []
        for p in pesi_h:
            h.append(attiva(p[0] * x1 + p[1] * x2 + p[2]))
        o = attiva(sum(p * v for p, v in zip(pesi_o, h)) + pesi_o[-1])
        errore_tot += (t - o) ** 2
        d = (t - o) * o * (1 - o)
        dh = [d * pesi_o[k] * h[k] * (1 - h[k]) for k in range(nascosti)]
        for k in range(nascosti):
            pesi_o[k] += passo * d * h[k]
            pesi_h[k][0] += passo * dh[k] * x1
            pesi_h[k][1] += passo * dh[k] * x2
            pesi_h[k][2] += passo * dh[k]
        pesi_o[-1] += passo * d
    if epoca % 1000 == 0:
        print(epoca, errore_tot)
