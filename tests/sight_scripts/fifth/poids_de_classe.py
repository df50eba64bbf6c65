# verdict: right
# detecter les rares pannes : 10 % de positifs, donc on les pese plus lourd
import numpy as np
g = np.random.default_rng(17)
X = g.normal(size=(150, 3))
t = (X[:, 0] + X[:, 1] * X[:, 2] > 1.6).astype(float).reshape(-1, 1)
w = np.where(t == 1, 6.0, 1.0)
P1, q1 = g.normal(size=(3, 14)) * .6, g.normal(size=14) * .1
P2, q2 = g.normal(size=(14, 1)) * .4, np.array([-1.0])
for tour in range(600):
    z = X @ P1 + q1
    h = np.clip(z, 0, None)
    p = 1 / (1 + np.exp(-(h @ P2 + q2)))
    d = w * (p - t) / w.sum()
    dz = (d @ P2.T) * np.heaviside(z, 0)
    P2 -= .4 * (h.T @ d);  q2 -= .4 * d.sum(0)
    P1 -= .4 * (X.T @ dz); q1 -= .4 * dz.sum(0)
vus = ((p > .5) & (t == 1)).sum()
print(f"{vus} pannes vues sur {int(t.sum())}, {((p > .5) & (t == 0)).sum()} fausses alertes")
