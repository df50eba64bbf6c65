# verdict: wrong
# line: 8
# also: 22
# why: tanh derivative written 1 - a instead of 1 - a**2
import numpy as np

def tanh_prime(a):
    return 1.0 - a

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
D = np.array([[-1], [1], [1], [-1]], dtype=float)
np.random.seed(17)
U = np.random.normal(0, 0.7, (2, 6))
c = np.zeros(6)
V = np.random.normal(0, 0.7, (6, 1))
d = np.zeros(1)
eta = 0.05
for n in range(2500):
    H = np.tanh(X.dot(U) + c)
    O = np.tanh(H.dot(V) + d)
    gO = (O - D) * (1 - O * O)
    gH = gO.dot(V.T) * tanh_prime(H)
    V -= eta * H.T.dot(gO)
    d -= eta * gO.sum(0)
    U -= eta * X.T.dot(gH)
    c -= eta * gH.sum(0)
print(np.round(O, 2))
