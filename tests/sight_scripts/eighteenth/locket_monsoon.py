# verdict: right
import numpy as np

# lise projesi: sıcaklık tahmini
np.random.seed(19)
gun = np.linspace(0, 1, 30)
girdi = np.vstack([gun, np.sin(2 * np.pi * gun)])
sicaklik = 0.6 * np.sin(2 * np.pi * (gun - 0.2)) + 0.1 * np.cos(6 * np.pi * gun)
sicaklik = sicaklik[None, :]

w = [np.random.uniform(-1, 1, (9, 2)), np.random.uniform(-0.5, 0.5, (1, 9))]
b = [np.random.uniform(-1, 1, (9, 1)), np.zeros((1, 1))]
alfa = 0.3
hata = 1.0
sayac = 0
while hata > 0.004 and sayac < 6000:
    gizli = 1 / (1 + np.exp(-(w[0] @ girdi + b[0])))
    tahmin = np.tanh(w[1] @ gizli + b[1])
    fark = sicaklik - tahmin
    hata = np.mean(np.square(fark))
    d_son = fark * (1 - np.square(tahmin)) / 30
    d_gizli = w[1].T @ d_son * gizli * (1 - gizli)
    w[1] = w[1] + alfa * d_son @ gizli.T
    b[1] = b[1] + alfa * np.sum(d_son, axis=1, keepdims=True)
    w[0] = w[0] + alfa * d_gizli @ girdi.T
    b[0] = b[0] + alfa * np.sum(d_gizli, axis=1, keepdims=True)
    sayac += 1
print("adım sayısı:", sayac, "hata:", hata)
