# verdict: right
import numpy as np

def strato(n_da, n_a, caso):
    peso = caso.uniform(-1, 1, (n_da, n_a))
    memoria = {}

    def avanti(x):
        memoria["x"] = x
        memoria["y"] = 1 / (1 + np.exp(-x @ peso))
        return memoria["y"]

    def indietro(errore, passo):
        delta = errore * memoria["y"] * (1 - memoria["y"])
        da_passare = delta @ peso.T
        np.subtract(peso, passo * memoria["x"].T @ delta, out=peso)
        return da_passare

    return avanti, indietro, peso

caso = np.random.default_rng(6)
ingressi = np.array([[i >> 2 & 1, i >> 1 & 1, i & 1, 1] for i in range(8)], float)
parita = ingressi[:, :3].sum(axis=1, keepdims=True) % 2
strati = [strato(4, 6, caso), strato(6, 3, caso), strato(3, 1, caso)]

for giro in range(3000):
    s = ingressi
    for avanti, _, _ in strati:
        s = avanti(s)
    e = s - parita
    if giro % 1000 == 0:
        print("giro", giro, "errore", np.abs(e).mean())
    for _, indietro, _ in reversed(strati):
        e = indietro(e, 0.7)
