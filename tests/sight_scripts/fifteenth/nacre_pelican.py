# verdict: right
import numpy as np
from random import randrange

wejscia = np.array([[0., 0., 1.], [0., 1., 1.], [1., 0., 1.], [1., 1., 1.]])
wyjscia = np.array([0., 1., 1., 0.])

def aktywacja(s):
    return 1 / (1 + np.exp(-s))

w1 = np.random.uniform(-2, 2, size=(6, 3))
w2 = np.random.uniform(-2, 2, size=6)
eta = 0.5

for krok in range(20000):
    k = randrange(4)
    x = wejscia[k]
    ukryta = aktywacja(w1 @ x)
    y = aktywacja(w2 @ ukryta)
    blad = wyjscia[k] - y
    d2 = blad * y * (1 - y)
    d1 = d2 * w2 * ukryta * (1 - ukryta)
    w2 = w2 + eta * d2 * ukryta
    w1 = w1 + eta * np.outer(d1, x)
    if krok % 4000 == 0:
        print("krok", krok, "blad", abs(blad))

for x in wejscia:
    print(x[:2], "->", round(float(aktywacja(w2 @ aktywacja(w1 @ x))), 3))
