# verdict: right
import numpy as np

np.random.seed(100)
# bacchon ke padhai ke ghante aur neend ke ghante -> ank
ghante = np.random.uniform(0, 10, (50, 1))
neend = np.random.uniform(4, 9, (50, 1))
ank = 0.06 * ghante + 0.3 * np.exp(-(neend - 7) ** 2)
aagat = np.hstack([ghante / 10, neend / 10])
vajan1 = np.random.randn(2, 6)
jhukav1 = np.zeros((1, 6))
vajan2 = np.random.randn(6, 1)
jhukav2 = np.zeros((1, 1))
seekhne_ki_dar = 0.5
lam = 0.001

for baar in range(2000):
    chhupi = 1 / (1 + np.exp(-(aagat @ vajan1 + jhukav1)))
    nateeja = 1 / (1 + np.exp(-(chhupi @ vajan2 + jhukav2)))
    galti = nateeja - ank
    kul = 0.5 * np.mean(galti ** 2) + 0.5 * lam * (np.sum(vajan1 ** 2) + np.sum(vajan2 ** 2))
    d_nateeja = galti * nateeja * (1 - nateeja) / 50
    d_chhupi = (d_nateeja @ vajan2.T) * chhupi * (1 - chhupi)
    vajan2 -= seekhne_ki_dar * (chhupi.T @ d_nateeja + lam * vajan2)
    jhukav2 -= seekhne_ki_dar * np.sum(d_nateeja, axis=0, keepdims=True)
    vajan1 -= seekhne_ki_dar * (aagat.T @ d_chhupi + lam * vajan1)
    jhukav1 -= seekhne_ki_dar * np.sum(d_chhupi, axis=0, keepdims=True)
    if baar % 400 == 0:
        print("baar", baar, "kul galti", kul)
