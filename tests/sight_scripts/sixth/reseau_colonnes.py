# verdict: right
# Les exemples sont en colonnes, comme dans mon cours d'algebre
import numpy as np

E = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1],
              [1, 1, 1, 1]], float)
S = np.array([[0, 1, 1, 0]], float)

alea = np.random.default_rng(42)
A = alea.uniform(-1, 1, size=(4, 3))
B = alea.uniform(-1, 1, size=(1, 4))
pas = 2.0
sigma = lambda z: 1 / (1 + np.exp(-z))

for tour in range(3000):
    C = sigma(A @ E)
    D = sigma(B @ C)
    dD = (D - S) * D * (1 - D)
    dC = (B.T @ dD) * C * (1 - C)
    B -= pas * dD @ C.T
    A -= pas * dC @ E.T
    if tour % 600 == 0:
        print(f"tour {tour:5d}  cout {0.5 * np.sum((D - S) ** 2):.5f}")
