# verdict: right
import numpy as np

def sigmoide(z):
    return 1 / (1 + np.exp(-z))

def afgeleide(a):
    return a * (1 - a)

invoer = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
doel = np.array([[0, 1], [1, 0], [1, 0], [0, 1]], dtype=float)

np.random.seed(33)
gewichten1 = np.random.randn(3, 6)
gewichten2 = np.random.randn(6, 2)

for beurt in range(5000):
    leersnelheid = 1.5 / (1 + 0.0005 * beurt)
    verborgen = sigmoide(invoer @ gewichten1)
    uitvoer = sigmoide(verborgen @ gewichten2)
    fout = doel - uitvoer
    delta_uit = fout * afgeleide(uitvoer)
    delta_verborgen = delta_uit @ gewichten2.T * afgeleide(verborgen)
    gewichten2 += leersnelheid * verborgen.T @ delta_uit
    gewichten1 += leersnelheid * invoer.T @ delta_verborgen
    if beurt % 1000 == 0:
        print(f"beurt {beurt}: gemiddelde fout {np.abs(fout).mean():.4f}")
print(np.round(uitvoer, 2))
