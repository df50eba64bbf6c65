# verdict: right
# Ein Netz, ein Beispiel nach dem anderen
import numpy as np
X = np.array([[0,0],[0,1],[1,0],[1,1]], dtype=float)
Z = np.array([[0.0],[1.0],[1.0],[0.0]])
V = np.random.randn(4, 2)
c = np.random.randn(4)
U = np.random.randn(1, 4)
d = np.random.randn(1)
lernrate = 0.7
def sig(x):
    return 1.0/(1.0+np.exp(-x))
for epoche in range(2500):
    for i in np.random.permutation(4):
        verdeckt = sig(V @ X[i] + c)
        ausgabe = sig(U @ verdeckt + d)
        fehler = Z[i] - ausgabe
        delta_aus = fehler * ausgabe * (1 - ausgabe)
        delta_verd = (U.T @ delta_aus) * verdeckt * (1 - verdeckt)
        U += lernrate * np.outer(delta_aus, verdeckt)
        d += lernrate * delta_aus
        V += lernrate * np.outer(delta_verd, X[i])
        c += lernrate * delta_verd
for x, z in zip(X, Z):
    print(x, z, sig(U @ sig(V @ x + c) + d))
