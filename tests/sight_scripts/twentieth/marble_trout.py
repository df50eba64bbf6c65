# verdict: right
import numpy as np

rng = np.random.default_rng(10)
X = rng.uniform(-1, 1, (50, 2))
Y = np.exp(-3 * (X ** 2).sum(axis=1, keepdims=True))

# Parameter: zwei verdeckte Schichten
W1 = rng.normal(0, 0.9, (2, 9)); b1 = rng.normal(0, 0.1, 9)
W2 = rng.normal(0, 0.5, (9, 6)); b2 = rng.normal(0, 0.1, 6)
W3 = rng.normal(0, 0.5, (6, 1)); b3 = np.zeros(1)

for durchgang in range(400):
    # Ableitungen über alle Beispiele sammeln
    S1 = np.zeros_like(W1); s1 = np.zeros_like(b1)
    S2 = np.zeros_like(W2); s2 = np.zeros_like(b2)
    S3 = np.zeros_like(W3); s3 = np.zeros_like(b3)
    summe = 0
    for x, y in zip(X, Y):
        a = np.tanh(x @ W1 + b1)
        b = np.tanh(a @ W2 + b2)
        o = b @ W3 + b3
        d3 = y - o
        summe += float(d3[0] ** 2)
        d2 = (W3 @ d3) * (1 - b * b)
        d1 = (W2 @ d2) * (1 - a * a)
        S3 += np.outer(b, d3); s3 += d3
        S2 += np.outer(a, d2); s2 += d2
        S1 += np.outer(x, d1); s1 += d1
    faktor = 0.1 / len(X)
    W1 += faktor * S1; b1 += faktor * s1
    W2 += faktor * S2; b2 += faktor * s2
    W3 += faktor * S3; b3 += faktor * s3
    if durchgang % 100 == 0:
        print(durchgang, summe / len(X))
