# verdict: wrong
# line: 26
# why: hidden delta: the square matrix W2 is used without its transpose when the delta is sent back
import numpy as np

def sig(x): return 1 / (1 + np.exp(-x))
def dsig(a): return a * (1 - a)

rng = np.random.default_rng(2)
X = rng.random((30, 3))
y = (X.sum(axis=1, keepdims=True) > 1.5).astype(float)

# drie lagen gewichten, zonder bias
W1 = rng.normal(size=(3, 5))
W2 = rng.normal(size=(5, 5))
W3 = rng.normal(size=(5, 1))
leersnelheid = 0.3

for ronde in range(1500):
    a1 = sig(X @ W1)
    a2 = sig(a1 @ W2)
    a3 = sig(a2 @ W3)

    delta3 = (a3 - y) * dsig(a3)
    delta2 = delta3 @ W3.T * dsig(a2)
    delta1 = delta2 @ W2 * dsig(a1)

    W3 -= leersnelheid * a2.T @ delta3
    W2 -= leersnelheid * a1.T @ delta2
    W1 -= leersnelheid * X.T @ delta1

print("fout:", np.mean(np.abs(a3 - y)))
