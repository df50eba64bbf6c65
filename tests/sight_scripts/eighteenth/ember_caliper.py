# verdict: wrong
# line: 13
# also: 25, 26, 27
# why: Portuguese, velocities of two square matrices are the same array
import numpy as np

rng = np.random.default_rng(6)
entrada = rng.standard_normal((45, 5))
alvo = np.tanh(entrada[:, ::-1] * 0.8) * 0.9
n = 5
M1 = rng.standard_normal((n, n)) * 0.4
M2 = rng.standard_normal((n, n)) * 0.4
v1 = v2 = np.zeros((n, n))
taxa, momento = 0.1, 0.8

for k in range(500):
    oculta = np.tanh(entrada @ M1)
    saida = np.tanh(oculta @ M2)
    dif = saida - alvo
    d2 = dif * (1 - saida ** 2) / len(entrada)
    d1 = d2 @ M2.T * (1 - oculta ** 2)
    v2 *= momento
    v2 -= taxa * oculta.T @ d2
    M2 += v2
    v1 *= momento
    v1 -= taxa * entrada.T @ d1
    M1 += v1
    if k % 100 == 0:
        print(k, 0.5 * np.sum(dif ** 2) / len(entrada))
