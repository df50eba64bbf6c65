# verdict: right
# rete neurale senza librerie: solo liste
import math
import random

random.seed(11)

dati = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 0.0)]
n_ingressi, n_nascosti = 2, 4
tasso = 0.6

pesi_nascosti = [[random.uniform(-1, 1) for _ in range(n_ingressi + 1)] for _ in range(n_nascosti)]
pesi_uscita = [random.uniform(-1, 1) for _ in range(n_nascosti + 1)]


def sigmoide(t):
    return 1.0 / (1.0 + math.exp(-t))


for epoca in range(3000):
    totale = 0.0
    for ingresso, atteso in dati:
        # avanti
        nascosti = []
        for riga in pesi_nascosti:
            somma = riga[-1]
            for i in range(n_ingressi):
                somma += riga[i] * ingresso[i]
            nascosti.append(sigmoide(somma))
        somma = pesi_uscita[-1]
        for j in range(n_nascosti):
            somma += pesi_uscita[j] * nascosti[j]
        uscita = sigmoide(somma)

        # indietro
        errore = atteso - uscita
        totale += errore ** 2
        delta_uscita = errore * uscita * (1 - uscita)
        delta_nascosti = [delta_uscita * pesi_uscita[j] * nascosti[j] * (1 - nascosti[j])
                          for j in range(n_nascosti)]

        # aggiornamento
        for j in range(n_nascosti):
            pesi_uscita[j] += tasso * delta_uscita * nascosti[j]
            for i in range(n_ingressi):
                pesi_nascosti[j][i] += tasso * delta_nascosti[j] * ingresso[i]
            pesi_nascosti[j][-1] += tasso * delta_nascosti[j]
        pesi_uscita[-1] += tasso * delta_uscita
    if epoca % 500 == 0:
        print(epoca, round(totale, 4))
