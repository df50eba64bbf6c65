# verdict: right
import numpy as np

nyuryoku = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
kotae = np.array([[0],[1],[1],[0]], dtype=float)

np.random.seed(30)
omomi_a = np.random.uniform(-1, 1, (4, 3))   # one row for each unit
omomi_b = np.random.uniform(-1, 1, (1, 4))

def kansuu(x):
    return 1 / (1 + np.exp(-x))

def kaku(x):
    # slope, written out from the sum
    return np.exp(-x) / (1 + np.exp(-x)) ** 2

for kai in range(5000):
    za = nyuryoku @ omomi_a.T
    ha = kansuu(za)
    zb = ha @ omomi_b.T
    hb = kansuu(zb)
    gosa = hb - kotae
    db = gosa * kaku(zb)
    da = (db @ omomi_b) * kaku(za)
    np.subtract(omomi_b, db.T @ ha, out=omomi_b)
    np.subtract(omomi_a, da.T @ nyuryoku, out=omomi_a)
print(hb.ravel())
