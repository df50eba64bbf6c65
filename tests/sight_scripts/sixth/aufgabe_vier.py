# verdict: wrong
# line: 17
# also: 24
# why: The hidden bias b1 is trained but never added in the forward pass.
import numpy as np

# Lehrerfortbildung, Aufgabe 4: XOR mit Schwellenwerten
rng = np.random.default_rng(8)
X = np.array([[0,0],[0,1],[1,0],[1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
W1 = rng.uniform(-2, 2, (2,4)); b1 = rng.uniform(-1, 1, (1,4))
W2 = rng.uniform(-2, 2, (4,1)); b2 = rng.uniform(-1, 1, (1,1))

def sig(z): return 1/(1+np.exp(-z))

for runde in range(1500):
    versteckt = sig(X @ W1)
    ausgabe = sig(versteckt @ W2 + b2)
    delta_a = (ausgabe - y)*ausgabe*(1 - ausgabe)
    delta_v = delta_a @ W2.T*versteckt*(1 - versteckt)
    W2 -= versteckt.T @ delta_a
    b2 -= delta_a.sum(axis=0, keepdims=True)
    W1 -= X.T @ delta_v
    b1 -= delta_v.sum(axis=0, keepdims=True)
    if runde % 500 == 0:
        print(runde, np.round(ausgabe.ravel(), 3))
