# verdict: right
"""Regen morgen? Kolommen zijn dagen, rijen zijn metingen."""
import numpy as np
rng = np.random.default_rng(11)

# temperatuur, luchtdruk, vochtigheid (alles al rond 0 geschaald)
M = np.array([
    [ 0.3, -1.2,  0.8,  1.1, -0.4, -0.9,  0.1,  0.6],
    [-1.0,  0.9, -0.2,  1.3, -0.8,  0.7, -1.4,  0.2],
    [ 1.1, -0.6,  0.4, -0.9,  0.9, -1.1,  0.7, -0.3]])
doel = np.array([[1, 0, 0, 0, 1, 0, 1, 0]])
dagen = M.shape[1]

Wa = rng.normal(0, 0.5, (4, 3)); ba = np.zeros((4, 1))
Wb = rng.normal(0, 0.5, (1, 4)); bb = np.zeros((1, 1))
stap = 0.3

for k in range(1500):
    H = np.tanh(Wa @ M + ba)
    kans = 1 / (1 + np.exp(-(Wb @ H + bb)))
    verschil = (kans - doel) / dagen
    terug = (Wb.T @ verschil) * (1 - H**2)
    Wb -= stap * verschil @ H.T
    bb -= stap * verschil.sum(axis=1, keepdims=True)
    Wa -= stap * terug @ M.T
    ba -= stap * terug.sum(axis=1, keepdims=True)
print("kans op regen:", np.round(kans, 2))
