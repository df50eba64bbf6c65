# verdict: right
# sieć neuronowa: przybliżanie funkcji
import numpy as np

losowe = np.random.default_rng(7)
dane = losowe.uniform(-2, 2, (40, 1))
wzory = np.column_stack([dane ** 2 / 4, np.sin(dane)])

w_ukryte = losowe.normal(0, 1.5, (1, 12))
b_ukryte = losowe.normal(0, 1.0, 12)
w_wyjscie = losowe.normal(0, 0.3, (12, 2))
b_wyjscie = np.zeros(2)
krok = 0.05

for epoka in range(150):
    suma = 0
    for probka, wzor in zip(dane, wzory):
        z = probka @ w_ukryte + b_ukryte
        ukryte = z / (1 + np.abs(z))
        wyjscie = ukryte @ w_wyjscie + b_wyjscie
        blad = wzor - wyjscie
        suma += np.sum(blad ** 2)
        delta_u = (w_wyjscie @ blad) / (1 + np.abs(z)) ** 2
        w_wyjscie += krok * np.outer(ukryte, blad)
        b_wyjscie += krok * blad
        w_ukryte += krok * np.outer(probka, delta_u)
        b_ukryte += krok * delta_u
    if epoka % 30 == 0:
        print("epoka", epoka, "błąd", suma / len(dane))
