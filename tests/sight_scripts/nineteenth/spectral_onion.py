# verdict: wrong
# line: 21
# why: tanh slope without the square
import numpy as np

np.random.seed(49)
wejscie = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
wyjscie = np.array([[0], [1], [1], [0]], dtype=float)

wagi_ukryte = np.random.uniform(-1, 1, (2, 4))
prog_ukryty = np.random.uniform(-1, 1, (1, 4))
wagi_wyjscia = np.random.uniform(-1, 1, (4, 1))
prog_wyjscia = np.random.uniform(-1, 1, (1, 1))
krok = 0.2

for epoka in range(4000):
    ukryta = np.tanh(wejscie @ wagi_ukryte + prog_ukryty)
    wynik = 1 / (1 + np.exp(-(ukryta @ wagi_wyjscia + prog_wyjscia)))
    blad = wyjscie - wynik
    delta_wyjscia = blad * wynik * (1 - wynik)
    delta_ukryta = delta_wyjscia @ wagi_wyjscia.T * (1 - ukryta)
    wagi_wyjscia += krok * ukryta.T @ delta_wyjscia
    prog_wyjscia += krok * delta_wyjscia.sum(axis=0, keepdims=True)
    wagi_ukryte += krok * wejscie.T @ delta_ukryta
    prog_ukryty += krok * delta_ukryta.sum(axis=0, keepdims=True)
    if epoka % 800 == 0:
        print("epoka", epoka, "blad", np.mean(blad ** 2))
