# verdict: right
# Aproksymacja funkcji, losowa probka w kazdym kroku
import numpy as np

losowe = np.random.RandomState(400)
dane = losowe.uniform(-1, 1, (200, 2))
cele = dane[:, 0] * np.exp(-dane[:, 1])

wagi1 = losowe.randn(7, 2)
prog1 = np.zeros(7)
wagi2 = losowe.randn(7) * 0.4
prog2 = 0.0
tempo = 0.05
bledy = []

for krok in range(8000):
    nr = losowe.randint(len(dane))
    we, cel = dane[nr], cele[nr]
    ukryta = np.tanh(wagi1 @ we + prog1)
    wyjscie = wagi2 @ ukryta + prog2
    blad = cel - wyjscie
    bledy.append(blad * blad)
    sygnal = blad * wagi2 * (1 - ukryta ** 2)
    wagi2 = wagi2 + tempo * blad * ukryta
    prog2 = prog2 + tempo * blad
    wagi1 = wagi1 + tempo * np.outer(sygnal, we)
    prog1 = prog1 + tempo * sygnal
print("sredni blad:", np.mean(bledy[-500:]))
