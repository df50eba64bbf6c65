# verdict: right
import numpy as np

gerador = np.random.default_rng(55)
X = gerador.uniform(-1, 1, (96, 3))
Y = np.stack([X.sum(axis=1), np.maximum(X[:, 0], X[:, 1])], axis=1)

camadas = [3, 10, 6, 2]
pesos = [gerador.normal(0, (2 / e) ** 0.5, (e, s)) for e, s in zip(camadas, camadas[1:])]
vieses = [np.zeros((1, s)) for s in camadas[1:]]
taxa = 0.04

def leaky(z):
    return np.where(z > 0, z, 0.1 * z)

def leaky_derivada(z):
    return np.where(z > 0, 1.0, 0.1)

for epoca in range(120):
    ordem = gerador.permutation(len(X))
    perda = 0.0
    for ini in range(0, len(X), 16):
        idx = ordem[ini:ini + 16]
        lote, alvo = X[idx], Y[idx]
        z1 = lote @ pesos[0] + vieses[0]
        a1 = leaky(z1)
        z2 = a1 @ pesos[1] + vieses[1]
        a2 = leaky(z2)
        saida = a2 @ pesos[2] + vieses[2]
        perda += ((saida - alvo) ** 2).sum()

        d3 = (saida - alvo) / len(lote)
        d2 = (d3 @ pesos[2].T) * leaky_derivada(z2)
        d1 = (d2 @ pesos[1].T) * leaky_derivada(z1)
        for k, (entrada, d) in enumerate([(lote, d1), (a1, d2), (a2, d3)]):
            pesos[k] -= taxa * entrada.T @ d
            vieses[k] -= taxa * d.sum(axis=0, keepdims=True)
    if epoca % 20 == 0:
        print(f"época {epoca:3d}  perda {perda / len(X):.5f}")
