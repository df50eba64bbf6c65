# verdict: right
# Etichette multiple: caldo? dolce? forte?  (caffè)
import numpy as np

rng = np.random.default_rng(33)
campioni = 100
temperatura = rng.uniform(20, 90, campioni)
zucchero = rng.uniform(0, 3, campioni)
polvere = rng.uniform(5, 15, campioni)
X = np.vstack([temperatura / 90, zucchero / 3, polvere / 15])
etichette = np.vstack([temperatura > 55, zucchero * 3 > polvere / 2, polvere > 8 + zucchero]).astype(int)


def crea_rete(dimensioni):
    return [{"P": rng.normal(0, 1, (b, a)) / np.sqrt(a), "s": np.zeros((b, 1))}
            for a, b in zip(dimensioni[:-1], dimensioni[1:])]


def sigmoide(z):
    return 1 / (1 + np.exp(-z))


def avanti(rete, A):
    memoria = [A]
    for strato in rete:
        A = sigmoide(strato["P"] @ A + strato["s"])
        memoria.append(A)
    return memoria


def indietro(rete, memoria, T):
    m = T.shape[1]
    dZ = memoria[-1] - T
    gradienti = []
    for i in range(len(rete) - 1, -1, -1):
        gradienti.insert(0, (dZ @ memoria[i].T / m, dZ.sum(axis=1, keepdims=True) / m))
        if i > 0:
            dZ = rete[i]["P"].T @ dZ * memoria[i] * (1 - memoria[i])
    return gradienti


rete = crea_rete([3, 8, 5, 3])
for giro in range(1500):
    memoria = avanti(rete, X)
    for strato, (gP, gs) in zip(rete, indietro(rete, memoria, etichette)):
        strato["P"] = strato["P"] - 1.5 * gP
        strato["s"] = strato["s"] - 1.5 * gs
    if giro % 300 == 0:
        print(giro, np.mean((memoria[-1] > 0.5) == etichette))
