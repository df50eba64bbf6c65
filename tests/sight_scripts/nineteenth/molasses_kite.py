# verdict: right
import numpy as np

np.random.seed(14)
jumlah = 90
kelas = np.arange(jumlah) % 3
pusat = np.array([[5.0, 3.4, 1.4, 0.2], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.5, 2.0]])
data = pusat[kelas] + np.random.normal(0, 0.3, (jumlah, 4))
data = (data - data.mean(axis=0)) / data.std(axis=0)

bobot1 = np.random.randn(4, 6) * 0.5
bias1 = np.zeros(6)
bobot2 = np.random.randn(6, 3) * 0.5
bias2 = np.zeros(3)
laju_awal = 1.0

for epok in range(500):
    laju = laju_awal / (1 + 0.005 * epok)
    # maju
    h = 1 / (1 + np.exp(-(data @ bobot1 + bias1)))
    skor = h @ bobot2 + bias2
    skor -= skor.max(axis=1, keepdims=True)
    peluang = np.exp(skor)
    peluang /= peluang.sum(axis=1, keepdims=True)
    rugi = -np.log(peluang[np.arange(jumlah), kelas]).mean()
    # mundur
    galat = peluang.copy()
    galat[np.arange(jumlah), kelas] -= 1
    galat /= jumlah
    galat_h = galat @ bobot2.T * h * (1 - h)
    bobot2 -= laju * h.T @ galat
    bias2 -= laju * galat.sum(axis=0)
    bobot1 -= laju * data.T @ galat_h
    bias1 -= laju * galat_h.sum(axis=0)
    if epok % 100 == 0:
        print("epok", epok, "rugi", rugi, "akurasi", (peluang.argmax(axis=1) == kelas).mean())
