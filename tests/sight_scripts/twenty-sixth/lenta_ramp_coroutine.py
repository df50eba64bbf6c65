# verdict: right
import numpy as np


def trener(warstwy, wsp):
    """Korutyna: dostaje (x, cel), oddaje strate, poprawia wagi w miejscu."""
    strata = None
    while True:
        x, cel = yield strata
        slad = []
        a = x
        for W, b in warstwy[:-1]:
            z = a @ W + b
            slad.append((a, z))
            a = np.where(z > 0, z, 0.2 * z)
        W, b = warstwy[-1]
        p = 1 / (1 + np.exp(-(a @ W + b)))
        strata = -np.sum(cel * np.log(p) + (1 - cel) * np.log(1 - p))
        g = p - cel
        poprawki = [(W, np.outer(a, g)), (b, g)]
        g = W @ g
        for (W, b), (a, z) in zip(warstwy[-2::-1], slad[::-1]):
            g = g * np.where(z > 0, 1.0, 0.2)
            poprawki += [(W, np.outer(a, g)), (b, g)]
            g = W @ g
        for cos, ile in poprawki:
            cos -= wsp * ile


los = np.random.default_rng(2718)
punkty = los.uniform(-1, 1, (70, 2))
cele = np.stack([punkty[:, 0] > punkty[:, 1] ** 2, punkty.sum(1) > 0.2], axis=1) * 1.0
rozmiary = [2, 7, 5, 2]
warstwy = [(los.normal(0, (2 / m) ** 0.5, (m, n)), np.zeros(n)) for m, n in zip(rozmiary, rozmiary[1:])]
t = trener(warstwy, 0.03)
next(t)
for epoka in range(25):
    suma = sum(t.send((punkty[i], cele[i])) for i in los.permutation(70))
    if epoka % 6 == 0:
        print(epoka, suma / 70)
