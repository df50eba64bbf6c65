# verdict: right
# Rete neurale: riconosce tre tipi di fiori (dati inventati)
import numpy as np

generatore = np.random.default_rng()
quanti = 25
fiori, specie = [], []
for k, (lung, larg) in enumerate([(1.4, 0.2), (4.3, 1.3), (5.6, 2.0)]):
    for _ in range(quanti):
        fiori.append((generatore.normal(lung, 0.4), generatore.normal(larg, 0.2)))
        specie.append(k)
fiori = np.array(fiori)
bersaglio = np.zeros((len(specie), 3))
for riga, k in enumerate(specie):
    bersaglio[riga, k] = 1

def softmax(z):
    e = np.exp(z - np.max(z))
    return e / e.sum()

pesi = [generatore.uniform(-0.5, 0.5, (6, 3)), generatore.uniform(-0.5, 0.5, (3, 7))]

def avanti(pesi, fiore):
    ingresso = np.append(fiore, 1.0)
    nascosto = np.append(np.tanh(pesi[0].dot(ingresso)), 1.0)
    return ingresso, nascosto, softmax(pesi[1].dot(nascosto))

def impara(pesi, fiore, voluto, passo):
    ingresso, nascosto, uscita = avanti(pesi, fiore)
    errore = voluto - uscita
    indietro = pesi[1].T.dot(errore)[:6] * (1 - nascosto[:6] ** 2)
    return [pesi[0] + passo * np.outer(indietro, ingresso),
            pesi[1] + passo * np.outer(errore, nascosto)]

for epoca in range(40):
    for i in generatore.permutation(len(fiori)):
        pesi = impara(pesi, fiori[i], bersaglio[i], 0.05)
    giusti = sum(avanti(pesi, f)[2].argmax() == s for f, s in zip(fiori, specie))
    if epoca % 10 == 9:
        print("epoca", epoca + 1, "giusti", giusti, "su", len(fiori))
