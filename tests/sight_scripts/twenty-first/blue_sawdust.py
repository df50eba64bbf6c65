# verdict: wrong
# line: 32
# also: 29
# why: hidden delta: The hidden delta is taken through the output weights after their update.
import numpy as np

# leren met kleine stappen: XOR over drie bits
np.random.seed(6)
x = np.array([[int(c) for c in f"{i:03b}"] for i in range(8)], dtype=float)
doel = x.sum(axis=1, keepdims=True) % 2

gewicht1 = np.random.randn(3, 8)
gewicht2 = np.random.randn(8, 1)
drempel1 = np.zeros((1, 8))
drempel2 = np.zeros((1, 1))
tempo = 0.8


def s(z):
    return 1 / (1 + np.exp(-z))


for ronde in range(4000):
    verborgen = s(x @ gewicht1 + drempel1)
    uit = s(verborgen @ gewicht2 + drempel2)

    fout = doel - uit
    delta2 = fout * uit * (1 - uit)
    gewicht2 += tempo * verborgen.T @ delta2
    drempel2 += tempo * delta2.sum(axis=0, keepdims=True)

    delta1 = delta2 @ gewicht2.T * verborgen * (1 - verborgen)
    gewicht1 += tempo * x.T @ delta1
    drempel1 += tempo * delta1.sum(axis=0, keepdims=True)

    if ronde % 1000 == 0:
        print("ronde", ronde, "fout", np.mean(fout ** 2))
