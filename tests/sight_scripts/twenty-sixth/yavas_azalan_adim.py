# verdict: right
import numpy as np

def sigmoid(v):
    return np.where(v >= 0, 1 / (1 + np.exp(-np.abs(v))), np.exp(-np.abs(v)) / (1 + np.exp(-np.abs(v))))

uretec = np.random.default_rng(8080)
veri = uretec.normal(size=(96, 3))
etiket = (veri @ [1.0, -1.0, 0.5] > 0.2 * veri[:, 0] ** 2).astype(float).reshape(-1, 1)

K1 = uretec.normal(0, 0.5, (3, 6))
K2 = uretec.normal(0, 0.5, (6, 1))
ilk, sonme, sayac = 0.05, 0.002, 0
for tur in range(60):
    for bas in range(0, 96, 20):
        x, t = veri[bas:bas + 20], etiket[bas:bas + 20]
        adim = ilk / (1 + sonme * sayac)   # zamanla azalir
        katman = sigmoid(x @ K1)
        sonuc = sigmoid(katman @ K2)
        fark = t - sonuc                   # capraz entropi
        geri = fark.dot(K2.T) * katman * (1 - katman)
        K2 += adim * katman.T.dot(fark)
        K1 += adim * x.T.dot(geri)
        sayac += 1
print("dogruluk", np.mean((sigmoid(sigmoid(veri @ K1) @ K2) > 0.5) == (etiket > 0.5)))
