# verdict: right
# why: Backpropagation by recursion over the layers; each level computes the delta for below before it changes its weights.
import numpy as np
rng = np.random.default_rng(65)

def f(z):
    return 1 / (1 + np.exp(-z))

def rechne(x, lagen):
    return x if not lagen else rechne(f(lagen[0] @ np.append(x, 1)), lagen[1:])

def lerne(x, z, lagen, rate):
    """gibt dE/dx zurueck und passt nebenbei die Gewichte an"""
    if not lagen:
        return x - z
    w = lagen[0]
    ein = np.append(x, 1)
    a = f(w @ ein)
    delta = lerne(a, z, lagen[1:], rate) * a * (1 - a)
    nach_unten = w[:, :-1].T @ delta
    w -= rate * np.outer(delta, ein)
    return nach_unten

netz = [rng.normal(size=(5, 3)), rng.normal(size=(4, 6)), rng.normal(size=(2, 5))]
faelle = [((a, b), (a ^ b, a & b)) for a in (0, 1) for b in (0, 1)]
for epoche in range(2500):
    for e, z in faelle:
        x, z = np.array(e, float), np.array(z, float)
        lerne(x, z, netz, 1.0)
    if epoche % 500 == 0:
        print(epoche, sum(np.sum((rechne(np.array(e, float), netz) - z) ** 2) for e, z in faelle))
