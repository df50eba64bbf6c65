# verdict: right
import numpy as np

def sigmoide(x):
    return 1 / (1 + np.exp(-x))

def avec_biais(M):
    return np.hstack([M, np.ones((M.shape[0], 1))])

rng = np.random.default_rng(8)
points = rng.uniform(0, 1, (40, 2))
cible = np.where(points[:, 0] > points[:, 1], 1.0, 0.0).reshape(-1, 1)
E = avec_biais(points)
P = rng.normal(0, 1, (3, 4))
Q = rng.normal(0, 1, (5, 1))

for tour in range(2500):
    C = np.hstack([sigmoide(E @ P), np.ones((40, 1))])
    S = sigmoide(C @ Q)
    dS = (S - cible) * S * (1 - S)
    dC = dS @ Q.T * C * (1 - C)
    Q -= 0.3 * C.T @ dS
    P -= 0.3 * E.T @ dC[:, :-1]
    if tour % 500 == 0:
        print("tour", tour, "erreur quadratique", round(float(((S - cible) ** 2).sum()), 4))

print("bien classes :", int(((S > 0.5) == cible).sum()), "sur 40")
