# verdict: right
import numpy as np

rng = np.random.default_rng(34)
x = rng.uniform(-3, 3, (80, 1))
y = 0.5 * np.sin(2 * x) + rng.normal(0, 0.1, x.shape)
xe, ye = x[:60], y[:60]      # egitim
xd, yd = x[60:], y[60:]      # dogrulama

A1 = rng.normal(0, 1, (1, 15))
a1 = rng.normal(0, 1, (1, 15))
A2 = rng.normal(0, 0.2, (15, 1))
a2 = np.zeros((1, 1))
oran = 0.04
en_iyi, sabir = np.inf, 0

for devir in range(6000):
    gizli = np.tanh(xe @ A1 + a1)
    cikis = gizli @ A2 + a2
    turev = 2 * (cikis - ye) / len(xe)
    geri = turev @ A2.T * (1 - gizli ** 2)
    A2 = A2 - oran * gizli.T @ turev
    a2 = a2 - oran * turev.sum(axis=0, keepdims=True)
    A1 = A1 - oran * xe.T @ geri
    a1 = a1 - oran * geri.sum(axis=0, keepdims=True)

    hata = np.mean((np.tanh(xd @ A1 + a1) @ A2 + a2 - yd) ** 2)
    if hata < en_iyi - 1e-6:
        en_iyi, sabir = hata, 0
    else:
        sabir += 1
        if sabir > 200:
            print("erken durdurma, devir", devir)
            break
print("dogrulama hatasi:", en_iyi)
