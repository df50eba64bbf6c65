# verdict: right
# why: Leaky ReLU with the same 0.1 in forward and backward, linear output, mean squared error.
# Yapay sinir ağı - ev fiyatı tahmini (uydurma veri)
import numpy as np
rastgele = np.random.RandomState(34)

metrekare = rastgele.uniform(40, 220, 80)
oda = rastgele.randint(1, 6, 80)
yas = rastgele.uniform(0, 40, 80)
fiyat = 3 * metrekare + 25 * oda - 2 * yas + 0.02 * metrekare * oda

giris = np.column_stack((metrekare, oda, yas))
giris = (giris - giris.mean(axis=0)) / giris.std(axis=0)
hedef = ((fiyat - fiyat.mean()) / fiyat.std()).reshape(-1, 1)

def sizintili(z): return np.where(z > 0, z, 0.1 * z)
def sizintili_turev(z): return np.where(z > 0, 1.0, 0.1)

agirlik1 = rastgele.randn(3, 8) * 0.5
sapma1 = rastgele.randn(8) * 0.1
agirlik2 = rastgele.randn(8, 1) * 0.5
sapma2 = np.zeros(1)
oran = 0.03

for tur in range(1000):
    z = giris.dot(agirlik1) + sapma1
    gizli = sizintili(z)
    tahmin = gizli.dot(agirlik2) + sapma2
    hata = tahmin - hedef
    if tur % 200 == 0:
        print("tur %4d  kayıp %.5f" % (tur, (hata ** 2).mean()))
    d_tahmin = 2 * hata / len(hata)
    d_gizli = d_tahmin.dot(agirlik2.T)
    d_z = d_gizli * sizintili_turev(z)
    agirlik2 -= oran * gizli.T.dot(d_tahmin)
    sapma2 -= oran * d_tahmin.sum(axis=0)
    agirlik1 -= oran * giris.T.dot(d_z)
    sapma1 -= oran * d_z.sum(axis=0)
