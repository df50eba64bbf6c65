# verdict: wrong
# line: 26
import numpy as np

# Perbatasan: apakah jumlah angka biner genap atau ganjil? (paritas 3 bit)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def turunan(y):
    return y * (1 - y)

masukan = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
masukan = np.hstack((masukan, np.ones((8, 1))))
sasaran = masukan[:, :3].sum(axis=1, keepdims=True) % 2

np.random.seed(29)
bobot1 = np.random.uniform(-1, 1, (4, 6))
bobot2 = np.random.uniform(-1, 1, (6, 1))
laju = 0.8

for putaran in range(1000):
    lapis1 = sigmoid(masukan @ bobot1)
    lapis2 = sigmoid(lapis1 @ bobot2)

    galat = np.abs(sasaran - lapis2)
    if putaran % 200 == 0:
        print("galat rata-rata:", galat.mean())

    delta2 = galat * turunan(lapis2)
    delta1 = (delta2 @ bobot2.T) * turunan(lapis1)

    bobot2 += laju * lapis1.T @ delta2
    bobot1 += laju * masukan.T @ delta1

print(np.hstack((sasaran, lapis2)).round(2))
