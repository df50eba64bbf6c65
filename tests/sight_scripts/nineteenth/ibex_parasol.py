# verdict: wrong
# line: 17
# also: 19
# why: Portuguese, hidden layer computed only once before the loop
import numpy as np

np.random.seed(9)
X = np.c_[np.random.uniform(-1, 1, (40, 2)), np.ones(40)]
y = (X[:, 0] * 2 - X[:, 1] ** 2).reshape(-1, 1)
V = np.random.randn(3, 6)
W = np.random.randn(6, 1)
taxa = 0.05

def erro_medio():
    return np.mean((np.tanh(X @ V) @ W - y) ** 2)

oculta = np.tanh(X @ V)
for epoca in range(600):
    saida = oculta @ W
    erro = saida - y
    dW = oculta.T @ erro / len(X)
    dV = X.T @ (erro @ W.T * (1 - oculta ** 2)) / len(X)
    W -= taxa * dW
    V -= taxa * dV
    if epoca % 100 == 0:
        print("época", epoca, "erro", erro_medio())
