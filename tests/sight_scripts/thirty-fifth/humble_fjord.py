# verdict: wrong
# line: 26
# also: 28
import numpy as np

# Lär nätverket känna igen primtal bland talen 0..31 (fem bitar)


def bitar(n):
    return [(n >> k) & 1 for k in range(5)]


def ar_primtal(n):
    if n < 2:
        return 0
    for d in range(2, n):
        if n % d == 0:
            return 0
    return 1


X = np.array([bitar(n) for n in range(32)], dtype=float)
y = np.array([[ar_primtal(n)] for n in range(32)], dtype=float)

dolda = 8
vikter1 = np.zeros((5, dolda))
troskel1 = np.zeros(dolda)
vikter2 = np.zeros((dolda, 1))
troskel2 = np.zeros(1)


def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))


takt = 0.5
for varv in range(2000):
    dolt = sigmoid(X @ vikter1 + troskel1)
    ut = sigmoid(dolt @ vikter2 + troskel2)

    delta_ut = (ut - y) * ut * (1 - ut)
    delta_dolt = delta_ut @ vikter2.T * dolt * (1 - dolt)

    vikter2 -= takt * dolt.T @ delta_ut
    troskel2 -= takt * delta_ut.sum(axis=0)
    vikter1 -= takt * X.T @ delta_dolt
    troskel1 -= takt * delta_dolt.sum(axis=0)

    if varv % 400 == 0:
        print("varv", varv, "fel", float(((ut - y) ** 2).mean()))

for n in range(32):
    if ut[n, 0] > 0.5:
        print(n, end=" ")
print()
