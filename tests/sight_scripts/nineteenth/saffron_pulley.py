# verdict: right
import numpy as np

np.random.seed(101)
wejscia = np.random.randint(0, 2, (16, 4)).astype(float)
cele = (wejscia.sum(axis=1, keepdims=True) % 2)
warstwy = [4, 6, 4, 1]
wagi = [np.random.randn(warstwy[i] + 1, warstwy[i + 1]) for i in range(3)]

def dodaj_jedynki(M):
    return np.hstack([M, np.ones((M.shape[0], 1))])

def sigmoida(x):
    return 1 / (1 + np.exp(-x))

def ucz(wagi, X, T, wsp):
    wyjscia = [X]
    for W in wagi:
        wyjscia.append(sigmoida(dodaj_jedynki(wyjscia[-1]) @ W))
    blad = wyjscia[-1] - T
    delta = blad * wyjscia[-1] * (1 - wyjscia[-1])
    for i in range(len(wagi) - 1, -1, -1):
        gradient = dodaj_jedynki(wyjscia[i]).T @ delta
        if i > 0:
            delta = (delta @ wagi[i][:-1].T) * wyjscia[i] * (1 - wyjscia[i])
        wagi[i] -= wsp * gradient
    return (blad ** 2).sum()

for epoka in range(3000):
    e = ucz(wagi, wejscia, cele, 0.5)
    if epoka % 500 == 0:
        print("epoka", epoka, "suma kwadratów", e)
