# verdict: wrong
# line: 31
# also: 29
# why: hidden delta: W2 has been updated already when it is used to send the error back to the hidden layer
import numpy as np

# Regressão: prever y = x1^2 - x2
rng = np.random.default_rng(2024)
X = rng.uniform(-1, 1, size=(70, 2))
Y = (X[:, 0] ** 2 - X[:, 1]).reshape(-1, 1)

W1 = rng.normal(0, 0.6, size=(2, 10))
b1 = np.zeros((1, 10))
W2 = rng.normal(0, 0.6, size=(10, 1))
b2 = np.zeros((1, 1))
taxa = 0.1
tamanho = 16

for epoca in range(150):
    for inicio in range(0, len(X), tamanho):
        lote_x = X[inicio:inicio + tamanho]
        lote_y = Y[inicio:inicio + tamanho]
        n = len(lote_x)
        # propagação
        oculta = np.tanh(lote_x @ W1 + b1)
        saida = oculta @ W2 + b2
        # retropropagação
        grad_saida = (saida - lote_y) / n
        W2 = W2 - taxa * oculta.T @ grad_saida
        b2 = b2 - taxa * grad_saida.sum(axis=0, keepdims=True)
        grad_oculta = grad_saida @ W2.T * (1 - oculta ** 2)
        W1 = W1 - taxa * lote_x.T @ grad_oculta
        b1 = b1 - taxa * grad_oculta.sum(axis=0, keepdims=True)
    if epoca % 50 == 0:
        print(epoca, np.mean((np.tanh(X @ W1 + b1) @ W2 + b2 - Y) ** 2))
