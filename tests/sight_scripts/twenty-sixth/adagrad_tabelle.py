# verdict: right
import numpy as np

# Hausgröße, Zimmer, Alter -> Preis (alles skaliert)
tabelle = np.array([
    [0.50, 0.2, 0.1, 0.42],
    [0.80, 0.4, 0.3, 0.61],
    [0.30, 0.1, 0.9, 0.15],
    [0.95, 0.5, 0.0, 0.90],
    [0.60, 0.3, 0.5, 0.44],
    [0.45, 0.3, 0.2, 0.39],
    [0.70, 0.4, 0.8, 0.41],
])
daten, ziele = tabelle[:, :3], tabelle[:, 3:]

np.random.seed(0)
gewichte1 = np.random.normal(0, 1, (3, 5))
schwelle1 = np.zeros((1, 5))
gewichte2 = np.random.normal(0, 1, (5, 1))
schwelle2 = np.zeros((1, 1))
parameter = [gewichte1, schwelle1, gewichte2, schwelle2]
speicher = [np.zeros(p.shape) for p in parameter]
rate = 0.1

for runde in range(1000):
    Z = np.dot(daten, gewichte1) + schwelle1
    A = 1 / (1 + np.exp(-Z))
    vorhersage = np.dot(A, gewichte2) + schwelle2
    d_aus = vorhersage - ziele
    d_innen = np.dot(d_aus, gewichte2.T) * A * (1 - A)
    grad = [
        np.dot(daten.T, d_innen),
        np.sum(d_innen, axis=0, keepdims=True),
        np.dot(A.T, d_aus),
        np.sum(d_aus, axis=0, keepdims=True),
    ]
    for p, g, s in zip(parameter, grad, speicher):
        s += g ** 2
        p -= rate * g / (np.sqrt(s) + 1e-8)
print(np.c_[ziele, vorhersage].round(3))
