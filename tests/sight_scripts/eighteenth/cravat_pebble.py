# verdict: wrong
# line: 30
# why: learning rate is missing in the update of the first layer's weights
import numpy as np

# siec neuronowa, zadanie domowe
np.random.seed(27)
wejscia = np.random.uniform(-1, 1, (40, 3))
cele = (np.sin(wejscia @ np.array([2.0, -1.0, 1.0])) + 1)[:, None] / 2
wagi_1 = np.random.normal(0, 0.5, (3, 6))
wagi_2 = np.random.normal(0, 0.5, (6, 1))
prog_1 = np.zeros((1, 6))
prog_2 = np.zeros((1, 1))
wsp = 0.25

def sigm(x):
    return 1 / (1 + np.exp(-x))

def pochodna(wyjscie):
    return wyjscie * (1 - wyjscie)

for epoka in range(1000):
    warstwa_1 = sigm(wejscia.dot(wagi_1) + prog_1)
    warstwa_2 = sigm(warstwa_1.dot(wagi_2) + prog_2)
    blad = cele - warstwa_2
    poprawka_2 = blad * pochodna(warstwa_2)
    poprawka_1 = poprawka_2.dot(wagi_2.T) * pochodna(warstwa_1)
    wagi_2 += wsp * warstwa_1.T.dot(poprawka_2)
    prog_2 += wsp * poprawka_2.sum(axis=0, keepdims=True)
    wagi_1 += wejscia.T.dot(poprawka_1)
    prog_1 += wsp * poprawka_1.sum(axis=0, keepdims=True)
    if epoka % 200 == 0:
        print("epoka", epoka, "blad", np.square(blad).mean())
