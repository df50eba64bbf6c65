# verdict: wrong
# line: 25
# why: hidden delta: The hidden error isn't multiplied by the derivative of the hidden sigmoid.
import numpy as np

# Réseau à une couche cachée, problème XOR
np.random.seed(3)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
T = np.array([[0], [1], [1], [0]])

def sigmoide(z):
    return 1.0 / (1.0 + np.exp(-z))

W1 = np.random.uniform(-1, 1, (3, 5))
W2 = np.random.uniform(-1, 1, (5, 1))
eta = 0.8

for it in range(20000):
    # propagation avant
    C = sigmoide(X.dot(W1))
    S = sigmoide(C.dot(W2))
    # rétropropagation
    erreur = T - S
    dS = erreur * S * (1 - S)
    dC = dS.dot(W2.T)
    W2 = W2 + eta * C.T.dot(dS)
    W1 = W1 + eta * X.T.dot(dC)

print("sorties :", S.ravel().round(3))
