# verdict: wrong
# line: 26
# also: 30
import random
import math

# basit bir yapay sinir agi: meyve siniflandirma
# sutunlar: kirmizilik, agirlik (yuz gram), puruzsuzluk  -> elma mi?
veri = [
    [0.9, 1.5, 0.9, 1],
    [0.8, 1.8, 0.8, 1],
    [0.7, 1.6, 0.9, 1],
    [0.3, 2.0, 0.2, 0],
    [0.2, 1.2, 0.1, 0],
    [0.4, 2.2, 0.3, 0],
    [0.1, 1.1, 0.9, 0],
    [0.2, 1.4, 0.8, 0],
    [0.9, 0.1, 0.9, 0],
    [0.8, 0.2, 0.8, 0],
]

def sigmoid(t):
    return 1 / (1 + math.exp(-t))

def agirlik_olustur(giris, cikis):
    return [[random.uniform(-1, 1)] * cikis for _ in range(giris)]

random.seed(99)
GIRIS, GIZLI = 3, 4
w_gizli = agirlik_olustur(GIRIS + 1, GIZLI)      # son satir: sapma
w_cikis = agirlik_olustur(1, GIZLI + 1)[0]
ogrenme = 0.5

def ileri(x):
    x = x + [1.0]
    gizli = []
    for j in range(GIZLI):
        gizli.append(sigmoid(sum(x[i] * w_gizli[i][j] for i in range(GIRIS + 1))))
    gizli.append(1.0)
    cikis = sigmoid(sum(gizli[j] * w_cikis[j] for j in range(GIZLI + 1)))
    return x, gizli, cikis

for devir in range(600):
    kayip = 0
    for satir in veri:
        x, gizli, y = ileri(satir[:3])
        hata = satir[3] - y
        kayip += hata ** 2
        d_cikis = hata * y * (1 - y)
        d_gizli = [d_cikis * w_cikis[j] * gizli[j] * (1 - gizli[j]) for j in range(GIZLI)]
        for j in range(GIZLI + 1):
            w_cikis[j] += ogrenme * d_cikis * gizli[j]
        for i in range(GIRIS + 1):
            for j in range(GIZLI):
                w_gizli[i][j] += ogrenme * d_gizli[j] * x[i]
    if devir % 100 == 0:
        print("devir", devir, "kayip", kayip)

for satir in veri:
    print(satir, round(ileri(satir[:3])[2], 2))
