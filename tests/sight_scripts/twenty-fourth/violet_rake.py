# verdict: wrong
# line: 43
# why: hidden delta: The error of a hidden unit is overwritten instead of summed over the outputs, so only the last output counts.
# rede neural feita na mão - meio somador (soma, vai-um)
from math import exp
from random import uniform, seed

seed(7)
entradas = [[0, 0], [0, 1], [1, 0], [1, 1]]
alvos = [[0, 0], [1, 0], [1, 0], [0, 1]]
EPOCAS = 2500
TAXA = 0.4
OCULTOS = 4

def f(x):
    return 1.0 / (1.0 + exp(-x))

# último peso de cada neurônio = viés
pesos1 = [[uniform(-1, 1) for _ in range(3)] for _ in range(OCULTOS)]
pesos2 = [[uniform(-1, 1) for _ in range(OCULTOS + 1)] for _ in range(2)]

def camada(pesos, x):
    saida = []
    for w in pesos:
        soma = w[-1]
        for wi, xi in zip(w, x):
            soma += wi * xi
        saida.append(f(soma))
    return saida

for ep in range(EPOCAS):
    total = 0
    for x, alvo in zip(entradas, alvos):
        h = camada(pesos1, x)
        y = camada(pesos2, h)
        total += sum((a - b) ** 2 for a, b in zip(alvo, y))

        d2 = [(alvo[k] - y[k]) * y[k] * (1 - y[k]) for k in range(2)]
        d1 = []
        for j in range(OCULTOS):
            erro = 0
            for k in range(2):
                erro = d2[k] * pesos2[k][j]
            d1.append(erro * h[j] * (1 - h[j]))

        for k in range(2):
            for j in range(OCULTOS):
                pesos2[k][j] += TAXA * d2[k] * h[j]
            pesos2[k][-1] += TAXA * d2[k]
        for j in range(OCULTOS):
            for i in range(2):
                pesos1[j][i] += TAXA * d1[j] * x[i]
            pesos1[j][-1] += TAXA * d1[j]
    if ep % 500 == 0:
        print("época", ep, "erro", round(total, 4))

for x in entradas:
    print(x, [round(v, 3) for v in camada(pesos2, camada(pesos1, x))])
