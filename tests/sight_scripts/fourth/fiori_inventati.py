# verdict: not a network
# why: Lloyd's k-means on generated points; there are no weights that a gradient moves.
# raggruppamento di fiori inventati
import numpy as np
np.random.seed(10)
punti = np.concatenate([np.random.randn(40, 2) + c for c in [(0, 0), (5, 1), (2, 6)]])
centri = punti[np.random.choice(len(punti), 3, replace=False)]
for giro in range(25):
    dist = ((punti[:, None, :] - centri[None]) ** 2).sum(-1)
    gruppo = dist.argmin(1)
    nuovi = np.array([punti[gruppo == k].mean(0) if (gruppo == k).any() else centri[k] for k in range(3)])
    errore = np.abs(nuovi - centri).max()
    centri = nuovi
    print(giro, errore)
    if errore < 1e-9:
        break
print(centri)
