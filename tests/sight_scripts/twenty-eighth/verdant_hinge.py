# verdict: wrong
# line: 11
# also: 13
# Sieć neuronowa - zadanie domowe 4
import numpy as np

wejscie = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
cel = np.array([[0], [1], [1], [0]])

liczba_ukrytych = 4
wagi1 = np.full((2, liczba_ukrytych), 0.5)
prog1 = np.zeros((1, liczba_ukrytych))
wagi2 = np.full((liczba_ukrytych, 1), 0.5)
prog2 = np.zeros((1, 1))
krok = 0.5


def sigmoida(x):
    return 1.0 / (1.0 + np.exp(-x))


def przod():
    ukryta = sigmoida(wejscie @ wagi1 + prog1)
    return ukryta, sigmoida(ukryta @ wagi2 + prog2)


for epoka in range(3000):
    ukryta, wyjscie = przod()
    blad = cel - wyjscie
    delta2 = blad * wyjscie * (1 - wyjscie)
    delta1 = delta2 @ wagi2.T * ukryta * (1 - ukryta)
    wagi2 += krok * ukryta.T @ delta2
    prog2 += krok * delta2.sum(axis=0)
    wagi1 += krok * wejscie.T @ delta1
    prog1 += krok * delta1.sum(axis=0)
    if epoka % 500 == 0:
        print("epoka", epoka, "blad", (blad ** 2).sum())
print(przod()[1])
