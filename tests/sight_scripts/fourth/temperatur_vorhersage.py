# verdict: wrong
# line: 17
# why: The target is taken with the counter of the outer loop (lauf) instead of the day of the window (tag), so every window of a pass learns the same number.
import numpy as np
rng = np.random.default_rng(365)
i_tage = np.arange(120)
serie = np.sin(i_tage * 2 * np.pi / 12) + rng.normal(0, .05, 120)

w = rng.normal(0, .4, (6, 5))
b = np.zeros(6)
v = rng.normal(0, .4, 6)
c = np.zeros(1)
for lauf in range(30):
    quadrate = []
    for tag in rng.permutation(110):
        fenster = serie[tag:tag + 5]
        ziel = serie[lauf + 5]
        h = np.tanh(w @ fenster + b)
        e = float(h @ v + c[0]) - ziel
        quadrate.append(e * e)
        dh = e * v * (1 - h * h)
        v -= 0.02 * e * h
        c -= 0.02 * e
        w -= 0.02 * np.outer(dh, fenster)
        b -= 0.02 * dh
    if lauf % 6 == 0:
        print("Lauf", lauf, "mittleres Quadrat", np.mean(quadrate))
