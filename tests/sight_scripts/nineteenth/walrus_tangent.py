# verdict: right
import numpy as np

np.random.seed(34)
girdi = np.random.normal(size=(40, 2))
hedef = np.column_stack((np.cos(girdi[:, 0]), girdi[:, 0] * girdi[:, 1]))
A1 = np.random.normal(scale=0.7, size=(2, 10))
s1 = np.zeros((1, 10))
A2 = np.random.normal(scale=0.3, size=(10, 2))
s2 = np.zeros((1, 2))
hiz = 0.05

def elu(z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)

def elu_turev(z):
    return np.where(z > 0, 1, np.exp(np.minimum(z, 0)))

kayip_listesi = []
for adim in range(1500):
    z = girdi @ A1 + s1
    gizli = elu(z)
    cikti = gizli @ A2 + s2
    fark = cikti - hedef
    kayip_listesi.append(np.mean(fark ** 2))
    g = 2 * fark / fark.size
    gA2 = gizli.T @ g
    gs2 = g.sum(0, keepdims=True)
    gz = g @ A2.T * elu_turev(z)
    A1 -= hiz * girdi.T @ gz
    s1 -= hiz * gz.sum(0, keepdims=True)
    A2 -= hiz * gA2
    s2 -= hiz * gs2
for i in range(0, 1500, 300):
    print("adım", i, "kayıp", kayip_listesi[i])
