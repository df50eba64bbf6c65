# verdict: wrong
# line: 43
import numpy as np

# Petit reseau recurrent : on lit une suite de bits et il doit dire,
# a chaque instant, le bit vu deux instants avant.

rng = np.random.default_rng(12)

NB_CACHES = 8
LONGUEUR = 10
PAS = 0.05

U = rng.normal(0, 0.4, (NB_CACHES, 1))          # entree -> cache
V = rng.normal(0, 0.4, (NB_CACHES, NB_CACHES))  # cache -> cache
b = np.zeros((NB_CACHES, 1))
S = rng.normal(0, 0.4, (1, NB_CACHES))          # cache -> sortie
c = np.zeros((1, 1))


def sigmoide(x):
    return 1 / (1 + np.exp(-x))


def avant(suite):
    etats = [np.zeros((NB_CACHES, 1))]
    sorties = []
    for x in suite:
        h = np.tanh(U * x + V @ etats[-1] + b)
        etats.append(h)
        sorties.append(sigmoide(S @ h + c))
    return etats, sorties


def arriere(suite, attendu, etats, sorties):
    dU, dV, db = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b)
    dS, dc = np.zeros_like(S), np.zeros_like(c)
    dh_suivant = np.zeros((NB_CACHES, 1))
    for t in range(len(suite) - 1, -1, -1):
        dz = sorties[t] - attendu[t]
        dS += dz @ etats[t + 1].T
        dc += dz
        dh = S.T @ dz
        da = dh * (1 - etats[t + 1] ** 2)
        dU += da * suite[t]
        dV += da @ etats[t].T
        db += da
        dh_suivant = V.T @ da
    return dU, dV, db, dS, dc


moyenne = None
for essai in range(900):
    suite = rng.integers(0, 2, LONGUEUR).astype(float)
    attendu = np.concatenate([[0.0, 0.0], suite[:-2]])

    etats, sorties = avant(suite)
    perte = -sum(np.log(s[0, 0]) if a == 1 else np.log(1 - s[0, 0])
                 for s, a in zip(sorties, attendu))
    moyenne = perte if moyenne is None else 0.98 * moyenne + 0.02 * perte

    dU, dV, db, dS, dc = arriere(suite, attendu, etats, sorties)
    U -= PAS * dU
    V -= PAS * dV
    b -= PAS * db
    S -= PAS * dS
    c -= PAS * dc

    if essai % 300 == 0:
        print("essai", essai, "perte", round(float(moyenne), 3))
