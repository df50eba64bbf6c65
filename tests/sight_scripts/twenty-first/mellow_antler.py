# verdict: wrong
# line: 21
# why: derivatives: The slope is asked of the activation with >= 0, which is always true after a ReLU.
import numpy as np

np.random.seed(20)
# duas classes em anel, rede com duas camadas ocultas
ang = np.random.rand(100) * 2 * np.pi
raio = np.r_[np.random.rand(50) * 0.8, 1.2 + np.random.rand(50) * 0.6]
dados = np.c_[raio * np.cos(ang), raio * np.sin(ang)]
alvo = np.r_[np.zeros(50), np.ones(50)].reshape(-1, 1)

tam = [2, 10, 6, 1]
W = [np.random.randn(a, b) * np.sqrt(2.0 / a) for a, b in zip(tam, tam[1:])]
B = [np.zeros((1, b)) for b in tam[1:]]

def relu(z):
    return np.maximum(0.0, z)

def relu_linha(a):
    return (a >= 0) * 1.0

for epoca in range(600):
    a1 = relu(dados @ W[0] + B[0])
    a2 = relu(a1 @ W[1] + B[1])
    a3 = 1 / (1 + np.exp(-(a2 @ W[2] + B[2])))
    d3 = (a3 - alvo) / len(alvo)
    d2 = d3 @ W[2].T * relu_linha(a2)
    d1 = d2 @ W[1].T * relu_linha(a1)
    for camada, (ent, d) in enumerate(zip((dados, a1, a2), (d1, d2, d3))):
        W[camada] -= 0.1 * ent.T @ d
        B[camada] -= 0.1 * d.sum(axis=0, keepdims=True)
    if epoca % 100 == 0:
        print(epoca, np.mean((a3 > 0.5) == alvo))
