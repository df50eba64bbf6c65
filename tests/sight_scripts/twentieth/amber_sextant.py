# verdict: right
# Neuronales Netz fuer die Sinuskurve, ein verstecktes tanh-Layer
import numpy as np

zufall = np.random.default_rng(7)
x = np.linspace(-np.pi, np.pi, 40).reshape(-1, 1)
ziel = np.sin(x)

gewichte1 = zufall.normal(0, 1, (1, 12))
schwelle1 = zufall.normal(0, 0.5, (1, 12))
gewichte2 = zufall.normal(0, 0.3, (12, 1))
schwelle2 = np.zeros((1, 1))
lernrate = 0.05

for epoche in range(6000):
    versteckt = np.tanh(x @ gewichte1 + schwelle1)
    ausgabe = versteckt @ gewichte2 + schwelle2
    fehler = ausgabe - ziel
    # Gradienten
    g2 = versteckt.T @ fehler / len(x)
    s2 = fehler.mean(axis=0, keepdims=True)
    rueck = (fehler @ gewichte2.T) * (1 - versteckt**2)
    g1 = x.T @ rueck / len(x)
    s1 = rueck.mean(axis=0, keepdims=True)
    gewichte2 -= lernrate * g2
    schwelle2 -= lernrate * s2
    gewichte1 -= lernrate * g1
    schwelle1 -= lernrate * s1
    if epoche % 1000 == 0:
        print(f"Epoche {epoche}: Fehler {np.mean(fehler**2):.5f}")
