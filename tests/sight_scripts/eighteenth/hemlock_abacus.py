# verdict: wrong
# line: 24
# also: 26, 29
# why: saved old weights are only another name of the array that's changed in place
import numpy as np

gerador = np.random.default_rng(38)
x = gerador.normal(size=(50, 4))
classe = (x[:, 0] - x[:, 1] * x[:, 2] > 0).astype(float).reshape(-1, 1)
w1 = gerador.normal(size=(4, 8)) * 0.5
w2 = gerador.normal(size=(8, 1)) * 0.5
d1 = np.zeros(8)
d2 = np.zeros(1)
passo = 1.0

def sigmoide(u):
    return 1 / (1 + np.exp(-u))

for rodada in range(600):
    oculta = sigmoide(x @ w1 + d1)
    saida = sigmoide(oculta @ w2 + d2)
    erro = saida - classe

    w2_antigo = w2
    g = erro / 50
    w2 -= passo * oculta.T @ g
    d2 -= passo * g.sum(axis=0)

    g = (g @ w2_antigo.T) * oculta * (1 - oculta)
    w1 -= passo * x.T @ g
    d1 -= passo * g.sum(axis=0)

    if rodada % 150 == 0:
        perda = -np.mean(classe * np.log(saida) + (1 - classe) * np.log(1 - saida))
        print("rodada", rodada, "perda", perda)
