# verdict: wrong
# line: 24
# why: The gradient of A is overwritten by each sample instead of being accumulated.
import numpy as np

rng = np.random.default_rng(2)
X = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]], dtype=float)
Y = np.array([0, 1, 1, 0], dtype=float)
A = rng.normal(size=(2, 5)); a = np.zeros(5)
B = rng.normal(size=5); b = 0.0

for vuelta in range(800):
    dA = np.zeros_like(A)
    da = np.zeros_like(a)
    dB = np.zeros_like(B)
    db = 0.0
    for x, y in zip(X, Y):
        h = np.tanh(x @ A + a)
        p = 1 / (1 + np.exp(-(h @ B + b)))
        e = p - y
        dB += e * h
        db += e
        eh = e * B * (1 - h * h)
        dA = np.outer(x, eh)
        da += eh
    A -= 0.1 * dA
    a -= 0.1 * da
    B -= 0.1 * dB
    b -= 0.1 * db
salida = 1 / (1 + np.exp(-(np.tanh(X @ A + a) @ B + b)))
print("salida final:", salida.round(3))
