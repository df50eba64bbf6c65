# verdict: right
# Otokodlayıcı: sekiz birim vektörünü üç gizli birime sıkıştır
import numpy as np

np.random.seed(38)
girdi = np.eye(8)

def sig(x):
    return 1 / (1 + np.exp(-x))

w1 = np.random.uniform(-1, 1, (8, 3))
b1 = np.random.uniform(-1, 1, (1, 3))
w2 = np.random.uniform(-1, 1, (3, 8))
b2 = np.random.uniform(-1, 1, (1, 8))
hiz1, hiz2 = 2.0, 1.0

for tur in range(5000):
    gizli = sig(girdi @ w1 + b1)
    cikti = sig(gizli @ w2 + b2)
    hata = girdi - cikti
    d2 = hata * cikti * (1 - cikti)
    d1 = d2 @ w2.T * gizli * (1 - gizli)
    w2 += hiz2 * gizli.T @ d2
    b2 += hiz2 * d2.sum(axis=0)
    w1 += hiz1 * girdi.T @ d1
    b1 += hiz1 * d1.sum(axis=0)
    if tur % 1000 == 0:
        print(tur, (hata ** 2).sum())
print(np.round(gizli).astype(int))
