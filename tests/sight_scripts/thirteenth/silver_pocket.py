# verdict: right
import numpy as np

# Klasyfikacja trzech klas, softmax + entropia krzyzowa
gen = np.random.default_rng(1)
srodki = np.array([[0, 2], [-2, -1], [2, -1]])
etykiety = np.repeat([0, 1, 2], 10)
dane = srodki[etykiety] + gen.normal(scale=.6, size=(30, 2))
cel = np.eye(3)[etykiety]

wagi_1 = gen.normal(size=(2, 6)) * .5
prog_1 = np.zeros(6)
wagi_2 = gen.normal(size=(6, 3)) * .5
prog_2 = np.zeros(3)
krok = 0.5


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


for epoka in range(800):
    ukryta = 1 / (1 + np.exp(-(dane @ wagi_1 + prog_1)))
    prawd = softmax(ukryta @ wagi_2 + prog_2)
    strata = -np.log(prawd[np.arange(30), etykiety]).mean()

    d_wyj = (prawd - cel) / 30
    d_ukr = d_wyj @ wagi_2.T * ukryta * (1 - ukryta)

    wagi_2 -= krok * (ukryta.T @ d_wyj)
    prog_2 -= krok * d_wyj.sum(axis=0)
    wagi_1 -= krok * (dane.T @ d_ukr)
    prog_1 -= krok * d_ukr.sum(axis=0)
    if epoka % 200 == 0:
        print(epoka, strata)

print("trafnosc:", (prawd.argmax(axis=1) == etykiety).mean())
