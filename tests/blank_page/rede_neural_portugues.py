# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: Portuguese names, target minus output with +=, alpha left out
# rede neural simples - feita sem olhar o tutorial
import numpy as np

def sigmoide(t):
    return 1.0 / (1.0 + np.exp(-t))

entrada = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
esperado = np.array([[0, 1, 1, 0]]).T

np.random.seed(42)
# pesos com média zero
sinapse_0 = 2 * np.random.random((3, 4)) - 1
sinapse_1 = 2 * np.random.random((4, 1)) - 1

for época in range(60000):
    camada_1 = sigmoide(np.dot(entrada, sinapse_0))
    camada_2 = sigmoide(np.dot(camada_1, sinapse_1))

    erro = esperado - camada_2
    # if época % 10000 == 0: print(erro)
    variação_2 = erro * (camada_2 * (1 - camada_2))
    variação_1 = variação_2.dot(sinapse_1.T) * (camada_1 * (1 - camada_1))

    sinapse_1 += camada_1.T.dot(variação_2)
    sinapse_0 += entrada.T.dot(variação_1)

print("Saída depois do treino:")
print(camada_2)
