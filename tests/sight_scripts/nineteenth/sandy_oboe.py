# verdict: wrong
# line: 24
# also: 25
# why: squared error itself used as output delta
import numpy as np

rng = np.random.RandomState(20)
entrada = rng.rand(25, 2)
saida = (entrada.sum(axis=1, keepdims=True) > 1).astype(float)

pesos0 = rng.randn(2, 4)
pesos1 = rng.randn(4, 1)
vies0 = rng.randn(4)
vies1 = rng.randn(1)


def sigmoide(s):
    return 1 / (1 + np.exp(-s))


for epoca in range(1500):
    oculta = sigmoide(entrada @ pesos0 + vies0)
    final = sigmoide(oculta @ pesos1 + vies1)
    erro = (final - saida) ** 2
    delta1 = erro * final * (1 - final)
    delta0 = (delta1 @ pesos1.T) * oculta * (1 - oculta)
    pesos1 = pesos1 - 0.3 * (oculta.T @ delta1)
    vies1 = vies1 - 0.3 * delta1.sum(axis=0)
    pesos0 = pesos0 - 0.3 * (entrada.T @ delta0)
    vies0 = vies0 - 0.3 * delta0.sum(axis=0)
    if epoca % 300 == 0:
        print("Epoca:", epoca, "Erro:", np.mean(np.abs(final - saida)))
