# verdict: wrong
# line: 21
# also: 22
import math, random

# ağ: 3 giriş, 4 gizli, 1 çıkış
random.seed(9)
girdi = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
hedef = [0, 1, 1, 0]
w1 = [[2 * random.random() - 1 for i in range(3)] for j in range(4)]
w2 = [2 * random.random() - 1 for j in range(4)]
for tur in range(3000):
    toplam = 0
    for n in range(4):
        h = [1 / (1 + math.exp(-sum(w1[j][i] * girdi[n][i] for i in range(3)))) for j in range(4)]
        o = 1 / (1 + math.exp(-sum(w2[j] * h[j] for j in range(4))))
        hata = hedef[n] - o
        toplam += abs(hata)
        d = hata * o * (1 - o)
        for j in range(4):
            w2[j] += 1.2 * d * h[j]
            dj = d * w2[j] * h[j] * (1 - h[j])
            for i in range(3):
                w1[j][i] += 1.2 * dj * girdi[n][i]
    if tur % 1000 == 0:
        print(tur, toplam / 4)
