# verdict: right
import numpy as np

def sigm(u):
    return 1.0 / (1.0 + np.exp(-u))

# tabela verdade do XOR, uma amostra por coluna
X = np.array([[0., 0., 1., 1.],
              [0., 1., 0., 1.]])
D = np.array([[0.1, 0.9, 0.9, 0.1]])

np.random.seed(17)
W1 = np.random.normal(size=(4, 2))
b1 = np.random.normal(size=(4, 1))
W2 = np.random.normal(size=(1, 4))
b2 = np.random.normal(size=(1, 1))
taxa = 0.7

for epoca in range(4000):
    oculta = sigm(np.dot(W1, X) + b1)
    saida = sigm(np.dot(W2, oculta) + b2)
    erro = D - saida

    grad_saida = erro * saida * (1 - saida)
    W2_antigo = W2.copy()
    W2 += taxa * np.dot(grad_saida, oculta.T)
    b2 += taxa * np.sum(grad_saida, axis=1, keepdims=True)

    grad_oculta = np.dot(W2_antigo.T, grad_saida) * oculta * (1 - oculta)
    W1 += taxa * np.dot(grad_oculta, X.T)
    b1 += taxa * np.sum(grad_oculta, axis=1, keepdims=True)

    if epoca % 800 == 0:
        print("epoca %d  erro %.5f" % (epoca, float(np.sum(erro ** 2))))

print("saida final:", np.round(saida, 2))
