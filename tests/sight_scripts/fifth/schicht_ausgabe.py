# verdict: wrong
# line: 18
# why: The first layer's change is formed with the hidden values rather than with the input (same shape).
import numpy as np
np.random.seed(1111)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
T = np.array([[0], [1], [1], [0]])
A = np.random.randn(3, 3)
B = np.random.randn(3, 1)
def s(x, strich=False):
    return x * (1 - x) if strich else 1 / (1 + np.exp(-x))
for i in range(3000):
    schicht = s(np.dot(X, A))
    ausgabe = s(np.dot(schicht, B))
    delta_aus = (T - ausgabe) * s(ausgabe, True)
    delta_schicht = np.dot(delta_aus, B.T) * s(schicht, True)
    B += np.dot(schicht.T, delta_aus)
    A += np.dot(schicht.T, delta_schicht)
    if i % 1000 == 0: print(np.abs(T - ausgabe).mean())
