# verdict: right
import math
import numpy as np

# Potential eines Doppeltopfs nähern
erf = np.vectorize(math.erf)
Phi = lambda u: 0.5 * (1 + erf(u / math.sqrt(2)))
phi = lambda u: np.exp(-u * u / 2) / math.sqrt(2 * math.pi)

zufall = np.random.default_rng(5)
q = np.linspace(-1.5, 1.5, 31).reshape(-1, 1)
E = (q ** 2 - 1) ** 2

W1 = zufall.normal(0, 1.5, (1, 15))
c1 = zufall.normal(0, 1.0, (1, 15))
W2 = zufall.normal(0, 0.3, (15, 1))
c2 = np.zeros((1, 1))
schritt = 0.02

for n in range(1200):
    u = q @ W1 + c1
    a = u * Phi(u)
    V = a @ W2 + c2
    dV = (V - E) / len(q)
    du = (dV @ W2.T) * (Phi(u) + u * phi(u))
    W2, c2, W1, c1 = (
        W2 - schritt * a.T @ dV,
        c2 - schritt * dV.sum(0),
        W1 - schritt * q.T @ du,
        c1 - schritt * du.sum(0),
    )
print("mittlere Abweichung", np.abs(V - E).mean())
