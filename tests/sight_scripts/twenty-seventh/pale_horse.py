# verdict: wrong
# line: 23
# Gizli katmanlı ağ: öğrencinin çalışma ve uyku saatinden not tahmini
import numpy as np

saat = np.array([[2, 9], [1, 5], [3, 6], [5, 7], [4, 8], [6, 4], [7, 8], [0, 7], [2, 3], [5, 5]], dtype=float)
puan = np.array([[72], [40], [65], [85], [84], [70], [97], [35], [38], [74]]) / 100
saat = saat / saat.max(axis=0)

np.random.seed(16)
gizli = np.tanh
agirlik1 = np.random.randn(2, 4)
agirlik2 = np.random.randn(4, 1)
esik1 = np.zeros((1, 4))
esik2 = np.zeros((1, 1))
hiz = 0.3

for adim in range(1500):
    katman = gizli(saat @ agirlik1 + esik1)
    tahmin = 1 / (1 + np.exp(-(katman @ agirlik2 + esik2)))
    hata = puan - tahmin
    delta2 = hata * tahmin * (1 - tahmin)
    delta1 = (delta2 @ agirlik2.T) * (1 - katman)
    agirlik2 += hiz * katman.T @ delta2
    esik2 += hiz * delta2.sum(axis=0, keepdims=True)
    agirlik1 += hiz * saat.T @ delta1
    esik1 += hiz * delta1.sum(axis=0, keepdims=True)
    if adim % 300 == 0:
        print(adim, np.mean(hata ** 2))
