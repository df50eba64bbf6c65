# verdict: wrong
# line: 27
import numpy as np

def softmax(a):
    b = np.exp(a - np.max(a, axis=-1, keepdims=True))
    return b / np.sum(b, axis=-1, keepdims=True)

def sig(a):
    return 1.0 / (1.0 + np.exp(-a))

rs = np.random.RandomState(12)
# hayvanlar: tüy, süt, yumurta, kanat, bacak/4
hayvan = np.array([[1, 1, 0, 0, 1], [1, 1, 0, 0, .5], [0, 0, 1, 1, .5], [0, 0, 1, 1, .5],
                   [0, 0, 1, 0, 0], [0, 0, 1, 0, 0], [1, 1, 0, 1, .5], [0, 0, 1, 0, 1]], dtype=float)
sinif = [0, 0, 1, 1, 2, 2, 0, 3]
hedef = np.zeros((8, 4))
for i, s in enumerate(sinif):
    hedef[i][s] = 1

W1 = rs.uniform(-1, 1, (5, 6))
W2 = rs.uniform(-1, 1, (6, 4))
for adim in range(1500):
    gizli = sig(hayvan @ W1)
    cikti = softmax(gizli @ W2)
    kayip = -np.sum(hedef * np.log(cikti)) / 8
    d_cikti = (cikti - hedef) * cikti * (1 - cikti)
    d_gizli = (d_cikti @ W2.T) * gizli * (1 - gizli)
    W2 -= 0.3 * gizli.T @ d_cikti
    W1 -= 0.3 * hayvan.T @ d_gizli
    if adim % 300 == 0:
        print("adım", adim, "kayıp", kayip)
print(cikti.argmax(axis=1), sinif, kayip)
