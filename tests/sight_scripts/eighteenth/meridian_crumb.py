# verdict: right
import numpy as np

np.random.seed(12)
veri = np.random.rand(100, 2) * 2 - 1
hedef = (np.abs(veri).sum(axis=1, keepdims=True) < 0.8) * 1.0

katmanlar = [2, 8, 6, 1]
agirlik = []
sapma = []
for giris, cikis in zip(katmanlar, katmanlar[1:]):
    agirlik.append(np.random.randn(giris, cikis) * np.sqrt(1 / giris))
    sapma.append(np.zeros(cikis))

def sigmoid(t):
    return 1 / (1 + np.exp(-t))

ogrenme = 0.6
for tur in range(400):
    for bas in range(0, 100, 25):
        x = veri[bas:bas + 25]
        y = hedef[bas:bas + 25]
        # ileri yayılım
        ara = [x]
        for W, b in zip(agirlik, sapma):
            ara.append(sigmoid(ara[-1] @ W + b))
        # geri yayılım
        delta = ara[-1] - y
        for i in reversed(range(3)):
            dW = ara[i].T @ delta / 25
            db = delta.mean(axis=0)
            if i > 0:
                delta = (delta @ agirlik[i].T) * ara[i] * (1 - ara[i])
            agirlik[i] -= ogrenme * dW
            sapma[i] -= ogrenme * db
    if tur % 100 == 0:
        a = veri
        for W, b in zip(agirlik, sapma):
            a = sigmoid(a @ W + b)
        print("tur:", tur, "kayıp:", -np.mean(hedef * np.log(a) + (1 - hedef) * np.log(1 - a)))
