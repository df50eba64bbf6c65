# verdict: wrong
# line: 21
# why: hidden delta: the hidden delta lacks the derivative of the hidden layer's tanh
# Yapay sinir agi: basit regresyon ornegi
import numpy as np

np.random.seed(34)
girdi = np.random.uniform(-1, 1, (55, 2))
hedef = np.sin(np.pi * girdi[:, [0]]) * 0.5 + girdi[:, [1]]

agirlik1 = np.random.randn(2, 9)
sapma1 = np.zeros((1, 9))
agirlik2 = np.random.randn(9, 1)
sapma2 = np.zeros((1, 1))
ogrenme = 0.05

for adim in range(1500):
    gizli = np.tanh(np.dot(girdi, agirlik1) + sapma1)
    cikti = np.dot(gizli, agirlik2) + sapma2
    hata = (cikti - hedef) / girdi.shape[0]
    hata_gizli = np.dot(hata, agirlik2.T)
    agirlik2 -= ogrenme * np.dot(gizli.T, hata)
    sapma2 -= ogrenme * np.sum(hata, axis=0, keepdims=True)
    agirlik1 -= ogrenme * np.dot(girdi.T, hata_gizli)
    sapma1 -= ogrenme * np.sum(hata_gizli, axis=0, keepdims=True)
    if adim % 500 == 0:
        print("adim", adim, "hata", np.mean((cikti - hedef) ** 2))
