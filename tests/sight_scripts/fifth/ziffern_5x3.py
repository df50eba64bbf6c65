# verdict: right
import numpy as np
np.random.seed(2)
muster = """
XXX .X. XXX XXX X.X
X.X .X. ..X ..X X.X
X.X .X. XXX XXX XXX
X.X .X. X.. ..X ..X
XXX .X. XXX XXX ..X
"""
zeilen = muster.split('\n')[1:-1]
ziffern = ["".join(z.split()[k] for z in zeilen) for k in range(5)]
bilder = np.array([[1.0 if c == 'X' else 0.0 for c in z] + [1.0] for z in ziffern])
klassen = np.eye(5)

g1 = np.random.randn(16, 8) * 0.5
g2 = np.random.randn(8, 5) * 0.5
def sigmoid(x, ableitung=False):
    if ableitung:
        s = sigmoid(x)
        return s * (1 - s)
    return 1 / (1 + np.exp(-x))

for i in range(3000):
    netto1 = np.dot(bilder, g1)
    aus1 = sigmoid(netto1)
    netto2 = np.dot(aus1, g2)
    aus2 = sigmoid(netto2)
    delta2 = (klassen - aus2) * sigmoid(netto2, True)
    delta1 = np.dot(delta2, g2.T) * sigmoid(netto1, True)
    g2 += 0.7 * np.dot(aus1.T, delta2)
    g1 += 0.7 * np.dot(bilder.T, delta1)
# verrauschte Zwei
test = bilder[2].copy(); test[7] = 0
print(np.round(sigmoid(sigmoid(test @ g1) @ g2), 2))
