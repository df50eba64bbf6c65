# verdict: wrong
# line: 22
# why: the hidden delta goes back through the first weights instead of the second (equal sizes)
import numpy as np

aktiv = lambda n: 1 / (1 + np.exp(-n))
np.random.seed(48)

# Volladdierer: a, b, Uebertrag -> Summe, Uebertrag, Paritaet
E = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float).T
Z = np.vstack([E.sum(axis=0) % 2, E.sum(axis=0) >= 2, E.sum(axis=0) == 3]).astype(float)
E = E * 2 - 1
gewichte = {
    'eingang': np.random.normal(0, 1, (3, 3)),
    'ausgang': np.random.normal(0, 1, (3, 3)),
}

for lauf in range(3000):
    hid = aktiv(gewichte['eingang'] @ E)
    aus = aktiv(gewichte['ausgang'] @ hid)
    grad_aus = (aus - Z) * aus * (1 - aus)
    grad_hid = gewichte['eingang'].T @ grad_aus * hid * (1 - hid)
    gewichte['ausgang'] -= 0.3 * grad_aus @ hid.T
    gewichte['eingang'] -= 0.3 * grad_hid @ E.T
    if lauf % 500 == 0:
        print("Lauf", lauf, "Fehlerquadrate", round(np.sum((aus - Z) ** 2), 4))
