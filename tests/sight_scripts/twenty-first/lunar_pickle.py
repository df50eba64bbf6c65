# verdict: wrong
# line: 21
# why: forward pass: The output layer is fed with the first hidden layer instead of the second.
# Três camadas: duas ocultas do mesmo tamanho
import numpy as np

rng = np.random.default_rng(64)
entradas = rng.uniform(-1, 1, (50, 3))
alvos = (entradas.prod(axis=1, keepdims=True) > 0).astype(float)

sig = lambda z: 1 / (1 + np.exp(-z))

P1 = rng.normal(0, 1, (3, 6))
P2 = rng.normal(0, 1, (6, 6))
P3 = rng.normal(0, 1, (6, 1))
taxa = 0.2

for epoca in range(1500):
    o1 = sig(entradas @ P1)
    o2 = sig(o1 @ P2)
    saida = sig(o1 @ P3)

    erro = alvos - saida
    d3 = erro * saida * (1 - saida)
    d2 = (d3 @ P3.T) * o2 * (1 - o2)
    d1 = (d2 @ P2.T) * o1 * (1 - o1)

    P3 += taxa * o2.T @ d3
    P2 += taxa * o1.T @ d2
    P1 += taxa * entradas.T @ d1
    if epoca % 300 == 0:
        print("erro quadrático:", float((erro ** 2).mean()))
