# verdict: wrong
# line: 11
# also: 8
# why: leaky ReLU has slope 0.1 forward, but 0.01 in the derivative
import numpy as np

def lrelu(z):
    return np.where(z >= 0, z, 0.1 * z)

def lrelu_linha(z):
    return np.where(z >= 0, 1.0, 0.01)

gerador = np.random.default_rng(29)
# preco de casas (inventado): area, quartos, idade
entrada = gerador.uniform(0, 1, (48, 3))
alvo = (2 * entrada[:, 0] + entrada[:, 1] - entrada[:, 2] ** 2)[:, None]
media, desvio = alvo.mean(), alvo.std()
alvo = (alvo - media) / desvio

m1 = gerador.normal(0, 0.8, (3, 8)); v1 = np.zeros(8)
m2 = gerador.normal(0, 0.5, (8, 1)); v2 = np.zeros(1)
ritmo = 0.05

for volta in range(1000):
    z1 = entrada @ m1 + v1
    o1 = lrelu(z1)
    resposta = o1 @ m2 + v2
    d2 = (resposta - alvo) / len(alvo)
    d1 = d2 @ m2.T * lrelu_linha(z1)
    m2 -= ritmo * o1.T @ d2
    v2 -= ritmo * d2.sum(axis=0)
    m1 -= ritmo * entrada.T @ d1
    v1 -= ritmo * d1.sum(axis=0)
    if volta % 250 == 0:
        print(volta, np.mean((resposta - alvo) ** 2))
