# verdict: right
import numpy as np

# prijzen van huizen (verzonnen), genormaliseerd
np.random.seed(40)
oppervlak = np.random.uniform(50, 200, 80)
kamers = np.random.randint(1, 7, 80)
leeftijd = np.random.uniform(0, 60, 80)
prijs = 2.5 * oppervlak + 15 * kamers - 0.02 * leeftijd * oppervlak + np.random.randn(80) * 10

X = np.column_stack([oppervlak, kamers, leeftijd])
X = (X - X.mean(axis=0)) / X.std(axis=0)
y = ((prijs - prijs.mean()) / prijs.std()).reshape(-1, 1)

W1 = np.random.randn(3, 8) * 0.5
b1 = np.zeros(8)
W2 = np.random.randn(8, 1) * 0.5
b2 = np.zeros(1)
leersnelheid = 0.05
fout, ronde = 1.0, 0

while fout > 0.02 and ronde < 5000:
    z = X @ W1 + b1
    h = np.maximum(z, 0)
    voorspeld = h @ W2 + b2
    verschil = voorspeld - y
    fout = np.mean(verschil ** 2)

    dv = 2 * verschil / len(y)
    dh = dv @ W2.T
    dz = np.where(z > 0, dh, 0)

    W2 = W2 - leersnelheid * h.T @ dv
    b2 = b2 - leersnelheid * np.sum(dv, axis=0)
    W1 = W1 - leersnelheid * X.T @ dz
    b1 = b1 - leersnelheid * np.sum(dz, axis=0)
    ronde += 1

print("rondes:", ronde, "fout:", fout)
