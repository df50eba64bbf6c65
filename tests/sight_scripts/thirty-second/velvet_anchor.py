# verdict: right
# Réseau à une couche cachée, exemples en colonnes
import numpy as np
np.random.seed(2)
m = 120
X = np.random.randn(2, m)
Y = (X[0:1] ** 2 + X[1:2] ** 2 < 1.2).astype(float)
th = {"W1": np.random.randn(5, 2) * 0.5, "b1": np.zeros((5, 1)),
      "W2": np.random.randn(1, 5) * 0.5, "b2": np.zeros((1, 1))}

def propager(th):
    A1 = np.tanh(th["W1"] @ X + th["b1"])
    Z2 = th["W2"] @ A1 + th["b2"]
    return A1, Z2, 1 / (1 + np.exp(-Z2))

def gradients(th, A1, A2):
    dZ2 = A2 - Y
    dZ1 = (th["W2"].T @ dZ2) * (1 - np.power(A1, 2))
    return {"W2": dZ2 @ A1.T / m, "b2": np.sum(dZ2, axis=1, keepdims=True) / m,
            "W1": dZ1 @ X.T / m, "b1": np.sum(dZ1, axis=1, keepdims=True) / m}

for i in range(2000):
    A1, Z2, A2 = propager(th)
    g = gradients(th, A1, A2)
    for cle in th:
        th[cle] = th[cle] - 1.2 * g[cle]
    if i % 500 == 0:
        cout = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
        print("coût", i, round(float(cout), 4))
print("justes :", np.mean((A2 > 0.5) == Y))
