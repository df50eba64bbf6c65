# verdict: right
# rete neurale minima, tutto con liste e chiusure
from math import tanh
from random import seed, uniform

seed(2024)

def crea_strato(ingressi, uscite):
    pesi = [[uniform(-1, 1) for _ in range(ingressi)] for _ in range(uscite)]
    soglie = [uniform(-1, 1) for _ in range(uscite)]
    memoria = {}

    def avanti(x):
        memoria["x"] = x
        memoria["y"] = [tanh(sum(p * v for p, v in zip(riga, x)) + s)
                        for riga, s in zip(pesi, soglie)]
        return memoria["y"]

    def indietro(errore, passo):
        # errore = bersaglio meno uscita, oppure cio' che arriva dallo strato dopo
        delta = [e * (1 - y * y) for e, y in zip(errore, memoria["y"])]
        sotto = [sum(delta[k] * pesi[k][i] for k in range(uscite)) for i in range(ingressi)]
        for k in range(uscite):
            for i in range(ingressi):
                pesi[k][i] += passo * delta[k] * memoria["x"][i]
            soglie[k] += passo * delta[k]
        return sotto

    return avanti, indietro, pesi, soglie

a1, i1, P1, S1 = crea_strato(2, 4)
a2, i2, P2, S2 = crea_strato(4, 1)

esempi = [([-1, -1], [-1]), ([-1, 1], [1]), ([1, -1], [1]), ([1, 1], [-1])]

for epoca in range(800):
    totale = 0.0
    for x, bersaglio in esempi:
        uscita = a2(a1(x))
        errore = [b - u for b, u in zip(bersaglio, uscita)]
        totale += sum(e * e for e in errore)
        i1(i2(errore, 0.1), 0.1)
    if epoca % 200 == 0:
        print("epoca", epoca, "errore", totale)

for x, bersaglio in esempi:
    print(x, "->", round(a2(a1(x))[0], 2), "atteso", bersaglio[0])
