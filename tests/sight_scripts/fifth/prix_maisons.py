# verdict: right
import numpy as np

# surface (m2), pieces, distance du centre (km), etage
maisons = np.array([
    [54, 2, 3.0, 2], [110, 5, 9.5, 0], [75, 3, 1.2, 4], [32, 1, 0.8, 5], [140, 6, 15.0, 0],
    [88, 4, 6.1, 1], [61, 2, 4.4, 3], [95, 4, 2.2, 2], [45, 2, 7.7, 1], [120, 5, 5.0, 0]], dtype=float)
prix = np.array([210, 265, 330, 160, 255, 270, 225, 385, 140, 370], dtype=float)

moyenne, ecart = maisons.mean(axis=0), maisons.std(axis=0)
Xn = (maisons - moyenne) / ecart
Pn = ((prix - prix.mean()) / prix.std())[:, np.newaxis]

alea = np.random.default_rng(75)
poids = {'c': alea.normal(0, .4, (4, 5)), 'bc': np.zeros(5), 's': alea.normal(0, .4, (5, 1)), 'bs': np.zeros(1)}

def softplus(u):
    return np.log(1 + np.exp(u))

def prediction(x):
    u = x @ poids['c'] + poids['bc']
    return u, softplus(u), softplus(u) @ poids['s'] + poids['bs']

for k in range(3000):
    u, c, p = prediction(Xn)
    ecart_p = (p - Pn) / 10
    gs, gbs = c.T @ ecart_p, ecart_p.sum(axis=0)
    du = ecart_p @ poids['s'].T * (1 / (1 + np.exp(-u)))
    gc, gbc = Xn.T @ du, du.sum(axis=0)
    for cle, g in zip(('c', 'bc', 's', 'bs'), (gc, gbc, gs, gbs)):
        poids[cle] -= 0.1 * g

_, _, p = prediction(Xn)
for vrai, devine in zip(prix, p[:, 0] * prix.std() + prix.mean()):
    print(f"{vrai:6.0f} kEUR   reseau : {devine:6.1f}")
