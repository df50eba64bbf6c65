# verdict: wrong
# line: 6
# why: The minus in the exponent is missing: the function falls, but its slope is taken as s*(1-s).
import numpy as np
def sigmoid(x):
    return 1 / (1 + np.exp(x))
def pochodna(s):
    return s * (1 - s)
rng = np.random.default_rng(7)
X = np.array([[1,0,0],[1,0,1],[1,1,0],[1,1,1]])
Y = np.array([[1],[1],[0],[1]])
wagi1 = rng.normal(size=(3, 3))
wagi2 = rng.normal(size=(3, 1))
for epoka in range(500):
    ukryta = sigmoid(X @ wagi1)
    wynik = sigmoid(ukryta @ wagi2)
    blad = Y - wynik
    d2 = blad * pochodna(wynik)
    d1 = d2 @ wagi2.T * pochodna(ukryta)
    wagi2 = wagi2 + 0.5 * ukryta.T @ d2
    wagi1 = wagi1 + 0.5 * X.T @ d1
    if epoka % 100 == 0:
        print("epoka", epoka, "blad", float(np.mean(blad ** 2)))
