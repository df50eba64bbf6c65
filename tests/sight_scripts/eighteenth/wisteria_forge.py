# verdict: wrong
# line: 11
# also: 32
# why: Portuguese, leaky relu slopes swapped
import numpy as np

def leaky_relu(x, slope=0.01):
    return np.where(x > 0, x, slope * x)

def leaky_relu_derivative(x, slope=0.01):
    return np.where(x > 0, slope, 1.0)

np.random.seed(64)
temperatura = np.random.uniform(-1, 1, (100, 1))
umidade = np.random.uniform(-1, 1, (100, 1))
entrada = np.hstack([temperatura, umidade])
conforto = 1 - np.abs(temperatura) - 0.5 * np.abs(umidade)

pesos1 = np.random.randn(2, 16)
vies1 = np.random.randn(1, 16) * 0.1
pesos2 = np.random.randn(16, 1) * 0.2
vies2 = np.zeros((1, 1))
taxa = 0.02

for epoca in range(1500):
    soma = entrada @ pesos1 + vies1
    camada = leaky_relu(soma)
    saida = camada @ pesos2 + vies2
    erro = saida - conforto

    grad_saida = erro / len(entrada)
    grad_camada = grad_saida @ pesos2.T * leaky_relu_derivative(soma)

    pesos2 -= taxa * camada.T @ grad_saida
    vies2 -= taxa * grad_saida.sum(axis=0, keepdims=True)
    pesos1 -= taxa * entrada.T @ grad_camada
    vies1 -= taxa * grad_camada.sum(axis=0, keepdims=True)

    if epoca % 300 == 0:
        print(f"Época {epoca} - erro médio: {np.mean(erro ** 2):.5f}")
