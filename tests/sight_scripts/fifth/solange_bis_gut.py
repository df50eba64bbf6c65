# verdict: right
# Ampel: rot, gelb, gruen -> fahren?
import numpy as np
zufall = np.random.RandomState(7)
lage = np.array([[1,0,0,1],[1,1,0,1],[0,0,1,1],[0,1,0,1]], float)
ziel = np.array([[0],[1],[1],[0]], float)
w = zufall.uniform(-1, 1, (4, 3))
v = zufall.uniform(-1, 1, (3, 1))
def glocke(a): return a - a * a      # Steigung, wenn a schon die Ausgabe ist
runden, abweichung = 0, 1.0
while abweichung > 0.05 and runden < 20000:
    mitte = 1 / (1 + np.exp(-lage @ w))
    ende = 1 / (1 + np.exp(-mitte @ v))
    unterschied = ziel - ende
    abweichung = np.abs(unterschied).mean()
    korrektur_ende = unterschied * glocke(ende)
    korrektur_mitte = korrektur_ende @ v.T * glocke(mitte)
    np.add(v, mitte.T @ korrektur_ende, out=v)
    np.add(w, lage.T @ korrektur_mitte, out=w)
    runden += 1
print(f"nach {runden} Runden: {abweichung:.3f}")
