# verdict: right
import numpy as np

np.random.seed(9)
# previsão do consumo de energia (dados inventados)
temp = np.random.uniform(0, 1, (80, 1))
hora = np.random.uniform(0, 1, (80, 1))
X = np.hstack((temp, hora))
y = 0.5 + (temp - 0.5) ** 2 + 0.3 * np.sin(6 * hora)

pesos = {'W1': np.random.randn(2, 10) * np.sqrt(2 / 2), 'b1': np.zeros((1, 10)),
         'W2': np.random.randn(10, 1) * np.sqrt(2 / 10), 'b2': np.zeros((1, 1))}
velocidade = {nome: np.zeros_like(v) for nome, v in pesos.items()}
taxa = 0.02
mu = 0.9

for passo in range(1000):
    z = X @ pesos['W1'] + pesos['b1']
    a = np.maximum(0, z)
    previsto = a @ pesos['W2'] + pesos['b2']
    erro = previsto - y
    custo = np.mean(erro ** 2) / 2

    grad = {}
    d = erro / X.shape[0]
    grad['W2'] = a.T @ d
    grad['b2'] = d.sum(axis=0, keepdims=True)
    d = (d @ pesos['W2'].T) * (z > 0)
    grad['W1'] = X.T @ d
    grad['b1'] = d.sum(axis=0, keepdims=True)

    for nome in pesos:
        velocidade[nome] = mu * velocidade[nome] - taxa * grad[nome]
        pesos[nome] += velocidade[nome]
    if passo % 200 == 0:
        print('passo', passo, 'custo', custo)
