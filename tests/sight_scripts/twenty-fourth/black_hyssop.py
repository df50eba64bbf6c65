# verdict: right
import numpy as np

np.random.seed(98)
A, B = 1.7159, 2.0 / 3.0

def phi(v):
    return A * np.tanh(B * v)

def phi_strich(o):
    # Ableitung, ausgedrückt durch die Ausgabe
    return B / A * (A - o) * (A + o)

X = np.array([[-1, -1, -1, 1], [-1, -1, 1, 1], [-1, 1, -1, 1], [-1, 1, 1, 1],
              [1, -1, -1, 1], [1, -1, 1, 1], [1, 1, -1, 1], [1, 1, 1, 1]], dtype=float)
D = X[:, [0]] * X[:, [1]]
D = np.hstack([D, np.sign(X[:, :3].sum(axis=1, keepdims=True))])

W = np.random.uniform(-0.5, 0.5, (4, 8))
V = np.random.uniform(-0.35, 0.35, (8, 2))
eta = 0.02

for n in range(2000):
    H = phi(X @ W)
    O = phi(H @ V)
    E = D - O
    delta_o = E * phi_strich(O)
    delta_h = (delta_o @ V.T) * phi_strich(H)
    V = V + eta * H.T @ delta_o
    W = W + eta * X.T @ delta_h

print(np.round(O, 2))
print("E =", round(0.5 * float((E ** 2).sum()), 5))
