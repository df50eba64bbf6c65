# verdict: right
# red recurrente: paridad de 3 bits, retropropagacion en el tiempo
import numpy as np
rng = np.random.default_rng(15)
n = 6
Wx = rng.normal(0, .8, n)
Wh = rng.normal(0, .5, (n, n))
bh = np.zeros(n)
Wo = rng.normal(0, .8, n)
bo = 0.0
secuencias = [[a, b, c] for a in (-1, 1) for b in (-1, 1) for c in (-1, 1)]
eta = 0.1
for vuelta in range(300):
    perdida = 0
    for seq in secuencias:
        y = 1 if seq.count(1) % 2 else 0
        hs = [np.zeros(n)]
        for x in seq:
            hs.append(np.tanh(Wx * x + Wh @ hs[-1] + bh))
        p = 1 / (1 + np.exp(-(Wo @ hs[-1] + bo)))
        perdida -= np.log(p if y else 1 - p)
        d = p - y
        gWo, gbo = d * hs[-1], d
        gWx, gWh, gbh = 0 * Wx, 0 * Wh, 0 * bh
        dh = d * Wo
        for t in range(len(seq), 0, -1):
            dz = dh * (1 - hs[t] ** 2)
            gWx += dz * seq[t - 1]
            gWh += np.outer(dz, hs[t - 1])
            gbh += dz
            dh = Wh.T @ dz
        Wx -= eta * gWx; Wh -= eta * gWh; bh -= eta * gbh
        Wo -= eta * gWo; bo -= eta * gbo
    if vuelta % 100 == 0:
        print(vuelta, perdida / 8)
