# verdict: wrong
# line: 21
# why: error: the squared error stands where the error itself belongs
import numpy as np

def logistisch(v):
    return 1 / (1 + np.exp(-v))

np.random.seed(15)
invoer = np.random.rand(20, 3)
invoer[:, 2] = 1
doelen = (invoer[:, 0] + invoer[:, 1] > 1).astype(float)

g1 = np.random.randn(4, 3)
g2 = np.random.randn(5)
for tijdvak in range(100):
    for xi, doel in zip(invoer, doelen):
        verborgen = logistisch(g1 @ xi)
        vb = np.append(verborgen, 1)
        uit = logistisch(vb @ g2)
        fout = (doel - uit) ** 2
        d_uit = fout * uit * (1 - uit)
        d_verborgen = d_uit * g2[:-1] * verborgen * (1 - verborgen)
        g2 += 0.4 * d_uit * vb
        g1 += 0.4 * np.outer(d_verborgen, xi)
uitvoer = [float(logistisch(np.append(logistisch(g1 @ xi), 1) @ g2)) for xi in invoer]
print([round(u, 2) for u in uitvoer])
