# verdict: right
# Previsão do preço de frutas na feira (dados inventados)
import numpy as np

tabela = """
peso  dias  sol   preco
1.0   2     0.8   4.1
0.5   1     0.9   3.9
1.5   5     0.3   2.2
2.0   3     0.7   5.0
0.8   7     0.2   1.1
1.2   4     0.5   2.9
1.9   6     0.9   3.8
0.3   1     0.4   2.7
1.1   2     0.6   3.8
0.6   6     0.8   2.0
"""

linhas = tabela.strip().split("\n")[1:]
dados = np.array([[float(v) for v in l.split()] for l in linhas])
entrada = dados[:, :3]
preco = dados[:, 3:]
entrada = (entrada - entrada.mean(axis=0)) / entrada.std(axis=0)

np.random.seed(5)
neuronios = 5
peso1 = np.random.randn(3, neuronios) * 0.4
vies1 = np.zeros((1, neuronios))
peso2 = np.random.randn(neuronios, 1) * 0.4
vies2 = np.zeros((1, 1))
taxa = 0.05


def elu(z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)


def derivada_elu(z):
    return np.where(z > 0, 1.0, np.exp(np.minimum(z, 0)))


n = len(entrada)
for epoca in range(1, 2001):
    soma = entrada @ peso1 + vies1
    oculta = elu(soma)
    saida = oculta @ peso2 + vies2
    erro = saida - preco

    grad_saida = erro / n
    grad_oculta = (grad_saida @ peso2.T) * derivada_elu(soma)

    peso2 = peso2 - taxa * (oculta.T @ grad_saida)
    vies2 = vies2 - taxa * grad_saida.sum(axis=0, keepdims=True)
    peso1 = peso1 - taxa * (entrada.T @ grad_oculta)
    vies1 = vies1 - taxa * grad_oculta.sum(axis=0, keepdims=True)

    if epoca % 400 == 0:
        print(f"época {epoca}: erro médio {np.mean(np.abs(erro)):.3f}")
